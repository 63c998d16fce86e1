package io.hexline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.cli.fixture.Child;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8080",
                "ftp://localhost",
                "http:/x",
                "not a url",
                "http://h:99999",
                "http://h/?a=1",
                "http://u:p@h"
            })
    void a_server_is_a_url(String server) {
        assertEquals(
                2,
                new Stage()
                        .run("move", "list", "--server", server, "--token", "t")
                        .exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret\nX-Evil: 1", "secret\u00e9"})
    void a_token_that_cannot_be_sent_is_refused_and_not_printed(String token) {
        Run run = new Stage().run("move", "list", "--server", "http://127.0.0.1:9", "--token", token);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("HEXLINE_TOKEN"), run.err());
        assertFalse(run.err().contains("secret"), run.err());
    }

    @Test
    void a_token_is_not_printed_when_the_server_does_not_answer() {
        Run run = new Stage().run("move", "list", "--server", "http://127.0.0.1:9", "--token", "secret");

        assertEquals(3, run.exitCode());
        assertFalse((run.out() + run.err()).contains("secret"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--snapshot", "--save"})
    void a_server_and_a_file_exclude_each_other(String option) {
        assertEquals(
                2,
                new Stage()
                        .run("move", "list", "--server", "http://127.0.0.1:9", "--token", "t", option, "world.json")
                        .exitCode());
    }

    @Test
    void the_token_can_come_from_the_environment() throws Exception {
        try (Child child = Child.withEnvironment(
                Map.of("HEXLINE_TOKEN", "secret"), "move", "list", "--server", "http://127.0.0.1:9")) {
            assertEquals(3, child.exitCode());
            assertTrue(child.err().contains("gives no answer"));
        }
    }

    @Test
    void the_server_can_come_from_the_environment_too() throws Exception {
        Map<String, String> environment = Map.of("HEXLINE_SERVER", "http://127.0.0.1:9", "HEXLINE_TOKEN", "secret");

        try (Child child = Child.withEnvironment(environment, "move", "list")) {
            assertEquals(3, child.exitCode());
            assertTrue(child.err().contains("http://127.0.0.1:9"));
        }
    }

    @ParameterizedTest
    @CsvSource({"--snapshot world.json, 0, ''", "--server http://127.0.0.1:11, 3, http://127.0.0.1:11"})
    void an_option_goes_before_the_environment(String options, int exitCode, String said) throws Exception {
        Map<String, String> environment = Map.of("HEXLINE_SERVER", "http://127.0.0.1:9", "HEXLINE_TOKEN", "secret");

        try (Child child = Child.withEnvironment(environment, ("move list " + options).split(" "))) {
            assertEquals(exitCode, child.exitCode());
            assertTrue(child.err().contains(said));
        }
    }

    @Test
    void an_environment_that_names_no_server_is_told() throws Exception {
        try (Child child =
                Child.withEnvironment(Map.of("HEXLINE_SERVER", "here", "HEXLINE_TOKEN", "secret"), "move", "list")) {
            assertEquals(2, child.exitCode());
            assertTrue(child.err().startsWith("HEXLINE_SERVER takes a URL"));
        }
    }

    @Test
    void a_help_text_does_not_show_the_token() throws Exception {
        try (Child child = Child.withEnvironment(Map.of("HEXLINE_TOKEN", "secret"), "move", "list", "--help")) {
            assertEquals(0, child.exitCode());
            assertFalse(child.out().contains("secret"));
        }
    }
}
