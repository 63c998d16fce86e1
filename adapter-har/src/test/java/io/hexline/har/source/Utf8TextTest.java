package io.hexline.har.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8TextTest {

    private static final String[] UNITS = {"x", "\u00e4", "\u20ac", "\ud83d\ude00", "\n", "ascii only, for a while; "};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_text_is_the_same_however_it_is_cut_into_pieces(String name) throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            String text = text(random, 20_000);

            String read = new String(
                    of(text.getBytes(Charset.forName(name)), Charset.forName(name), 1 + random.nextInt(10_000))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);

            assertEquals(text, read);
        }
    }

    @Test
    void bytes_that_are_no_characters_become_replacement_characters() throws IOException {
        Random random = new Random(2);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = new byte[20_000];
            random.nextBytes(bytes);

            Utf8Text text = of(bytes, StandardCharsets.UTF_8, 1 + random.nextInt(10_000));

            assertEquals(
                    new String(bytes, StandardCharsets.UTF_8), new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_column_counts_characters() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            String text = text(random, 1 + random.nextInt(10_000));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String lastLine = text.substring(text.lastIndexOf('\n') + 1);
            int column = lastLine.getBytes(StandardCharsets.UTF_8).length + 1;

            Utf8Text read = of(bytes, StandardCharsets.UTF_8, 1 + random.nextInt(3_000));
            read.readAllBytes();

            assertEquals(lastLine.length() + 1, read.column(bytes.length, column));
        }
    }

    private static String text(Random random, int units) {
        StringBuilder text = new StringBuilder();
        int ascii = random.nextInt(6_000);
        for (int i = 0; i < units; i++) {
            text.append(i / 1_000 % 2 == 0 && i < ascii ? "x" : UNITS[random.nextInt(i % 7 == 0 ? UNITS.length : 4)]);
        }
        return text.toString();
    }

    private static Utf8Text of(byte[] bytes, Charset charset, int most) {
        InputStream pieces = new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] target, int offset, int wanted) {
                return super.read(target, offset, Math.min(wanted, most));
            }
        };
        return new Utf8Text(pieces, charset);
    }
}
