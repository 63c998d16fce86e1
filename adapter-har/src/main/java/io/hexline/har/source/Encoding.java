package io.hexline.har.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** How JSON text is encoded, told by its first bytes. Source: RFC 4627, section 3, and the byte-order marks. */
enum Encoding {
    UTF_8_MARKED("efbbbf", 3, StandardCharsets.UTF_8),
    UTF_32LE_MARKED("fffe0000", 4, Charset.forName("UTF-32LE")),
    UTF_32BE_MARKED("0000feff", 4, Charset.forName("UTF-32BE")),
    UTF_16LE_MARKED("fffe", 2, StandardCharsets.UTF_16LE),
    UTF_16BE_MARKED("feff", 2, StandardCharsets.UTF_16BE),
    UTF_32BE("000000..", 0, Charset.forName("UTF-32BE")),
    UTF_32LE("..000000", 0, Charset.forName("UTF-32LE")),
    UTF_16BE("00..", 0, StandardCharsets.UTF_16BE),
    UTF_16LE("..00", 0, StandardCharsets.UTF_16LE),
    UTF_8("", 0, StandardCharsets.UTF_8);

    private static final int LONGEST = 4;

    private final String start;
    private final int mark;
    private final Charset charset;

    Encoding(String start, int mark, Charset charset) {
        this.start = start;
        this.mark = mark;
        this.charset = charset;
    }

    /** Moves the stream, which can go back, behind a byte-order mark. */
    static Charset skipMark(InputStream bytes) throws IOException {
        bytes.mark(LONGEST);
        String start = HexFormat.of().formatHex(bytes.readNBytes(LONGEST));
        bytes.reset();
        Encoding encoding = Arrays.stream(values())
                .filter(known -> start.matches(known.start + ".*"))
                .findFirst()
                .orElse(UTF_8);
        bytes.skipNBytes(encoding.mark);
        return encoding.charset;
    }
}
