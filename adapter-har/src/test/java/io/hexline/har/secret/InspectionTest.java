package io.hexline.har.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the steps before it have missed. */
class InspectionTest {

    private static final String SECRET = "larkspur+full/administrator";

    @TempDir
    private Path folder;

    static Stream<String> leaks() {
        return Stream.of(
                SECRET,
                "before " + SECRET + " behind",
                "larkspur%2Bfull%2Fadministrator",
                "larkspur\\u002bfull\\/administrator",
                Base64.getEncoder().encodeToString(("some " + SECRET).getBytes(StandardCharsets.UTF_8)),
                "Authorization: Bearer never-seen-before",
                "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln",
                "-----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkqhkiG9w0B");
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void a_secret_is_found_with_its_line(String leak) throws IOException {
        Path text = Files.writeString(folder.resolve("case.md"), "fine\n" + leak + "\nfine\n");
        assertEquals(List.of("case.md, line 2"), inspect(inspection -> inspection.text(text)));

        String string = leak.replace("\\", "\\\\");
        Path json = Files.writeString(folder.resolve("x.har"), "{\"a\": 1,\n\"b\": [\"" + string + "\"]}");
        assertEquals(List.of("x.har, line 2"), inspect(inspection -> inspection.json(json)));

        Path name = Files.writeString(folder.resolve("x.har"), "{\n\n\"" + string + "\": 1}");
        assertEquals(List.of("x.har, line 3"), inspect(inspection -> inspection.json(name)));
    }

    @Test
    void what_is_blank_is_no_secret() throws IOException {
        Path text = Files.writeString(
                folder.resolve("case.md"), "Authorization: Bearer [blanked]\nBearer error=\"invalid_token\"\n");

        assertEquals(List.of(), inspect(inspection -> inspection.text(text)));
    }

    private interface Look {
        void at(Inspection inspection) throws IOException;
    }

    private static List<String> inspect(Look look) throws IOException {
        Fingerprints seen = new Fingerprints();
        seen.add(SECRET);
        Inspection inspection = new Inspection(seen, name -> false);
        look.at(inspection);
        return inspection.places();
    }
}
