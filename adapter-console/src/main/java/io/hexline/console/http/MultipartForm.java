package io.hexline.console.http;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableListMultimap;
import io.hexline.console.http.Visit.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/**
 * A form with a file, of which never more is in memory than a part: fields that stand before the file are read first, and
 * then the file passes by. Fields behind it are left out.
 */
final class MultipartForm {

    private static final long LONGEST = 256L << 20;
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_HEADERS = 8_192;
    private static final int PART = 1 << 16;

    private final InputStream body;
    private final FormParts parts = new FormParts();
    private final MultiPart.Parser parser;
    private long length;
    private boolean ended;

    private MultipartForm(InputStream body, String boundary) {
        this.body = body;
        this.parser = new MultiPart.Parser(boundary, parts);
        parser.setMaxParts(MOST_PARTS);
        parser.setPartHeadersMaxLength(LONGEST_HEADERS);
    }

    /**
     * Begins to read one, as far as to its file.
     *
     * @param mediaType with the boundary
     * @throws HttpException.RuntimeException where it cannot be read
     */
    static MultipartForm begin(InputStream body, String mediaType) {
        String boundary = Optional.ofNullable(MultiPart.extractBoundary(mediaType))
                .orElseThrow(() -> new HttpException.RuntimeException(400, "There is no boundary"));
        MultipartForm form = new MultipartForm(body, boundary);
        try {
            while (form.parts.file().isEmpty() && form.readsOn()) {}
            return form;
        } catch (IOException broken) {
            throw new HttpException.RuntimeException(400, "The form cannot be read", broken);
        }
    }

    ImmutableListMultimap<String, String> fields() {
        return parts.fields();
    }

    /** The file; empty where no field is one, or none was chosen. */
    Optional<Upload> upload() {
        return parts.file().filter(name -> !name.isEmpty()).map(name -> new Upload(name, new Passing()));
    }

    /** Reads what is left, so that the browser, which reads nothing before it has sent all, comes to the answer. */
    void drain() {
        try {
            while (readsOn()) {
                parts.content().clear();
            }
        } catch (IOException | HttpException.RuntimeException broken) {
            ended = true;
        }
    }

    /** Reads a part; whether there can be more. */
    private boolean readsOn() throws IOException {
        if (ended) {
            return false;
        }
        byte[] bytes = new byte[PART];
        int got = body.read(bytes);
        ended = got < 0;
        length += Math.max(0, got);
        if (length > LONGEST) {
            ended = true;
            throw new IOException("it is longer than " + (LONGEST >> 20) + " MB");
        }
        parser.parse(ended ? Content.Chunk.EOF : Content.Chunk.from(ByteBuffer.wrap(bytes, 0, got), false));
        if (parts.failure().isPresent()) {
            ended = true;
            Throwable failure = parts.failure().get();
            Throwables.throwIfInstanceOf(failure, HttpException.RuntimeException.class);
            throw new IOException("the form is not as it should be", failure);
        }
        return !ended;
    }

    /** The file, which passes by once. */
    private final class Passing extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int offset, int wanted) throws IOException {
            while (parts.content().isEmpty()) {
                if (parts.fileEnded() || !readsOn()) {
                    return -1;
                }
            }
            ByteBuffer next = parts.content().element();
            int got = Math.min(wanted, next.remaining());
            next.get(target, offset, got);
            if (!next.hasRemaining()) {
                parts.content().remove();
            }
            return got;
        }
    }
}
