package io.hexline.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Ways to put a request on the wire, good ones and others. */
enum Framing {
    WHOLE {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return lengthy(head, "", body, body.length);
        }
    },
    CHUNKED {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return joined(head + "Transfer-Encoding: chunked\r\n\r\n", chunks(body, junk), "0\r\n\r\n");
        }
    },
    CHUNKED_WITH_TRAILERS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            String trailers = "0;last\r\nX-Trailer: " + junk.bytes() + "\r\nContent-Length: 5\r\n\r\n";
            return joined(
                    head + "Transfer-Encoding: chunked\r\nTrailer: X-Trailer\r\n\r\n", chunks(body, junk), trailers);
        }
    },
    ENDLESS_CHUNKS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return joined(head + "Transfer-Encoding: chunked\r\n\r\n", chunks(body, junk), "fffffffff\r\nx");
        }
    },
    GZIP {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            byte[] packed = packed(body);
            return lengthy(head, GZIPPED, packed, packed.length);
        }
    },
    GZIP_OF_MANY_MEMBERS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            ByteArrayOutputStream members = new ByteArrayOutputStream();
            for (int member = junk.random().nextInt(3_000); member > 0; member--) {
                members.writeBytes(EMPTY_MEMBER);
            }
            members.writeBytes(packed(body));
            return lengthy(head, GZIPPED, members.toByteArray(), members.size());
        }
    },
    GZIP_BOMB {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            byte[] packed = packed(new byte[4 << 20]);
            return lengthy(head, GZIPPED, packed, packed.length);
        }
    },
    GZIP_CUT_OFF {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            byte[] packed = packed(body);
            int length = junk.random().nextInt(packed.length);
            return lengthy(head, GZIPPED, Arrays.copyOf(packed, length), length);
        }
    },
    TOO_SHORT_A_LENGTH {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return lengthy(head, "", body, junk.random().nextInt(body.length + 1));
        }
    },
    TOO_LONG_A_LENGTH {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return lengthy(head, "", body, body.length + 1 + junk.random().nextInt(2_000_000));
        }
    },
    TWO_LENGTHS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return lengthy(head, "Content-Length: " + junk.random().nextInt(50) + "\r\n", body, body.length);
        }
    },
    LENGTH_AND_CHUNKS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return joined(
                    head + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", chunks(body, junk), "0\r\n\r\n");
        }
    },
    EXPECTING {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            return lengthy(head, "Expect: 100-continue\r\n", body, body.length);
        }
    },
    MANY_ELEMENTS {
        @Override
        byte[] request(String head, byte[] body, Junk junk) {
            String list = junk.of(List.of("users", "usersList", "licenses", "phoneNumbers", "emails", "roles"));
            String element = junk.of(List.of("{},", "[],", "\"\",", "0,", "{\"users\":[{}]},"));
            int times = junk.random().nextInt(junk.oneIn(20) ? 300_000 : 3_000);
            byte[] large = ("{\"" + list + "\":[" + element.repeat(times) + "0]}").getBytes(ISO_8859_1);
            return lengthy(head, "", large, large.length);
        }
    };

    private static final String GZIPPED = "Content-Encoding: gzip\r\n";
    private static final byte[] EMPTY_MEMBER = packed(new byte[0]);

    /**
     * The bytes of a request.
     *
     * @param head request line and headers, each with its line end
     */
    abstract byte[] request(String head, byte[] body, Junk junk);

    private static byte[] lengthy(String head, String header, byte[] body, int length) {
        return joined(head + header + "Content-Length: " + length + "\r\n\r\n", body, "");
    }

    private static byte[] joined(String head, byte[] middle, String end) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(ISO_8859_1));
        all.writeBytes(middle);
        all.writeBytes(end.getBytes(ISO_8859_1));
        return all.toByteArray();
    }

    private static byte[] chunks(byte[] body, Junk junk) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int length = Math.min(body.length - at, 1 + junk.random().nextInt(200));
            String extension = junk.oneIn(4) ? ";name=\"" + junk.random().nextInt() + "\"" : "";
            chunks.writeBytes((Integer.toHexString(length) + extension + "\r\n").getBytes(ISO_8859_1));
            chunks.write(body, at, length);
            chunks.writeBytes("\r\n".getBytes(ISO_8859_1));
            at += length;
        }
        return chunks.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
