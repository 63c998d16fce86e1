package io.hexline.bootstrap.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON beyond every limit is the file's mistake, told with its place, whatever command reads it. */
class WrongJsonTest {

    private static final List<String> COMMANDS = List.of(
            "snapshot validate FILE",
            "snapshot upgrade FILE",
            "snapshot upgrade --write FILE",
            "serve --port 0 --snapshot FILE",
            "move list --snapshot FILE",
            "onboard --email ana@example.com --snapshot FILE",
            "licenses assign --user ana@example.com --add x --snapshot FILE",
            "carriers accounts --snapshot FILE",
            "conform FILE",
            "conform --contract FILE FILE",
            "conform NAMES",
            "har FILE");

    /** A text, and where it goes wrong. */
    private enum Wrong {
        DEEP("{\"organizations\":\n" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "line 2, column 1000"),
        CUT_OFF_AND_DEEP("\n\n" + "{\"a\":".repeat(3_000), "line 3"),
        LONG_NUMBER("{\"organizations\":[" + "7".repeat(2_000) + "]}", "line 1, column 19"),
        LONG_FRACTION("{\n\"format\":0." + "7".repeat(2_000) + "}", "line 2, column 1"),
        LONG_TEXT("{\"organizations\":[{\"id\":\"" + "x".repeat(21_000_000) + "\"}]}", "line 1, column 25"),
        LONG_NAME("{\"" + "x".repeat(60_000) + "\":[]}", "line 1, column"),
        EMPTY("", ""),
        NO_TEXT("\u0000\u0001\u0002", "line 1, column 2"),
        TWICE("{\"organizations\":[],\"organizations\":[]}", "line 1, column 36");

        private final String text;
        private final String place;

        Wrong(String text, String place) {
            this.text = text;
            this.place = place;
        }
    }

    @TempDir
    private Path folder;

    private Run run(String command, Path file) {
        return Run.of(Arrays.stream(command.split(" "))
                .map(word -> word.replace("FILE", file.toString()))
                .map(word ->
                        word.replace("NAMES", folder.resolve("scenario.json").toString()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource
    void is_told_with_its_place(Wrong wrong) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), wrong.text);
        Files.writeString(folder.resolve("scenario.json"), """
                {"about": "Its world is wrong.", "snapshot": "wrong.json",
                 "steps": [{"send": {"method": "GET", "path": "/v1/people"}}]}""");

        for (String command : COMMANDS) {
            Run run = run(command, file);
            String said = run.err().replaceAll("\\s+", " ");

            boolean harReadsLongTexts = command.startsWith("har") && run.exitCode() == 1;
            assertTrue(
                    run.exitCode() == (command.startsWith("snapshot") ? 1 : 2) || harReadsLongTexts,
                    command + " of " + wrong + " is " + run);
            assertFalse(said.contains("defect") || said.contains("Exception") || said.contains("`"), command + said);
            assertTrue(command.startsWith("har") || said.contains(wrong.place), command + " of " + wrong + ": " + said);
            assertTrue(said.length() < 3_000, command + " of " + wrong);
            assertEquals(wrong.text, Files.readString(file), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"snapshot validate FILE", "snapshot upgrade FILE", "move list --snapshot FILE"})
    void problems_are_told_up_to_the_first_hundred(String command) throws IOException {
        String people = IntStream.range(0, 2_000)
                .mapToObj(number -> "{\"id\":\"p\",\"emails\":[\"a@b\"],\"displayName\":\"A\"}")
                .collect(Collectors.joining(","));
        Path file = Files.writeString(
                folder.resolve("many.json"),
                "{\"format\":2,\"organizations\":[{\"id\":\"o\",\"displayName\":\"O\",\"people\":[" + people + "]}]}");

        Run run = run(command, file);

        assertTrue(run.err().contains("\nAnd 3898 more.\n"), run.err());
        assertTrue(run.err().lines().count() < 310, run.err());
        if (command.startsWith("move")) {
            Run json = run(command + " --json", file);
            assertTrue(json.out().contains("\"moreProblems\" : 3898"), json.out());
        }
    }

    @Test
    void a_problem_shows_the_ends_of_a_long_value() throws IOException {
        String name = "N" + "o".repeat(1_000_000) + "rway";
        Path file = Files.writeString(folder.resolve("long.json"), """
                {"format": 2, "organizations": [{"id": "o", "displayName": "O", "locations": [
                 {"id": "l", "name": "L", "address": {"country": "%s"}}]}]}""".formatted(name));

        Run run = run("snapshot validate FILE", file);
        String said = run.err().replaceAll("\\s+", "");

        assertTrue(said.startsWith("/organizations/0/locations/0/address/country:\"Noooo"), said);
        assertTrue(said.contains("oorway\"hastomatch^[A-Z]{2}$"), said);
        assertTrue(said.length() < 1_200, said);
    }

    @Test
    void what_nobody_sees_is_shown() throws IOException {
        Path scenario = Files.writeString(folder.resolve("a.json"), """
                {"about": "A", "snapshot": "sample", "steps": [{"send": {"method": "GET", "path": "/v1/people/\\u202Ex"},
                 "expect": {"status": 200, "body": {"id": "\\u202Ex\\u200B"}}}]}""");
        Path file = Files.writeString(folder.resolve("w.json"), "{\"organizations\":[],\"a\u202Eb\":1,\"format\":2}");

        for (String command : List.of("conform " + scenario, "snapshot validate FILE", "har FILE", "conform FILE")) {
            Run run = run(command, file);
            assertFalse((run.out() + run.err()).matches("(?s).*[\u202E\u200B].*"), command + run);
        }
        assertTrue(run("conform " + scenario, file).out().contains("<U+202E>x<U+200B>"));
        assertTrue(run("snapshot validate FILE", file).err().contains("a<U+202E>b"));
    }
}
