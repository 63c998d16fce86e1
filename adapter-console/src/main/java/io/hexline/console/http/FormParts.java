package io.hexline.console.http;

import com.google.common.collect.ImmutableListMultimap;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/** What has come of a form: the fields before the file, and what nobody has read yet of the file. */
final class FormParts implements MultiPart.Parser.Listener {

    private static final int LONGEST_FIELDS = 200_000;

    private final ImmutableListMultimap.Builder<String, String> fields = ImmutableListMultimap.builder();
    private final Queue<ByteBuffer> content = new ArrayDeque<>();
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private Map<String, String> disposition = Map.of();
    private Optional<String> file = Optional.empty();
    private boolean fileEnded;
    private int length;
    private Optional<Throwable> failure = Optional.empty();

    @Override
    public void onPartBegin() {
        disposition = Map.of();
        value.reset();
    }

    @Override
    public void onPartHeader(String header, String text) {
        if (HttpHeader.CONTENT_DISPOSITION.is(header)) {
            disposition = new HashMap<>();
            HttpField.getValueParameters(text, disposition);
        }
    }

    @Override
    public void onPartHeaders() {
        if (file.isEmpty()) {
            file = Optional.ofNullable(disposition.get("filename"));
        }
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        byte[] bytes = BufferUtil.toArray(chunk.getByteBuffer());
        if (fileEnded) {
            return;
        } else if (file.isPresent()) {
            content.add(ByteBuffer.wrap(bytes));
            return;
        }
        length += bytes.length;
        if (length > LONGEST_FIELDS) {
            failure = Optional.of(new HttpException.RuntimeException(413, "The fields are too long"));
            return;
        }
        value.writeBytes(bytes);
    }

    @Override
    public void onPartEnd() {
        fileEnded |= file.isPresent();
        if (file.isEmpty()) {
            Optional.ofNullable(disposition.get("name"))
                    .ifPresent(name -> fields.put(name, value.toString(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void onFailure(Throwable wrong) {
        failure = Optional.of(wrong);
    }

    ImmutableListMultimap<String, String> fields() {
        return fields.build();
    }

    /** What the browser calls the file; empty as long as none has begun. */
    Optional<String> file() {
        return file;
    }

    boolean fileEnded() {
        return fileEnded;
    }

    Queue<ByteBuffer> content() {
        return content;
    }

    /** Why the form cannot be read any further. */
    Optional<Throwable> failure() {
        return failure;
    }
}
