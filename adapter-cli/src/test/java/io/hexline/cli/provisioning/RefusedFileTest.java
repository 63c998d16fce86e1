package io.hexline.cli.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.license.LicenseDecision.Outcome;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were refused stay refused until they are corrected, and no other file is lost for them. */
class RefusedFileTest {

    private final List<String> onboarded = new ArrayList<>();
    private final Stage stage = new Stage().onboarding((org, newUsers) -> {
        newUsers.forEach(one -> onboarded.add(one.email() + " " + one.name().display()));
        return Either.right(newUsers.stream().map(RefusedFileTest::welcome).toList());
    });

    @TempDir
    private Path folder;

    private static OnboardingResult welcome(NewUser one) {
        return new OnboardingResult(one.email(), Either.right(new Onboarded(Cast.ANA, Outcome.APPLIED, List.of())));
    }

    private Run run(String name, String text) throws IOException {
        return stage.run(
                "onboard",
                "--csv",
                Files.writeString(folder.resolve(name), text).toString());
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void another_file_is_not_lost_to_refused_rows() throws IOException {
        Path users = Files.writeString(folder.resolve("users.csv"), "email,displayName\nno e-mail,Ana\n");
        Path world = Files.writeString(folder.resolve("world.json"), "{}");

        Run run = stage.run("onboard", "--csv", users.toString(), "--refused", world.toString());

        assertEquals(2, run.exitCode());
        assertEquals(
                world + " is there and holds no refused rows, so it is not written over."
                        + " Name another file with --refused.",
                String.join(" ", run.lines()));
        assertEquals("{}", Files.readString(world));

        Path before = Files.writeString(folder.resolve("before.csv"), "email,reason\nold,old\n");
        stage.run("onboard", "--csv", users.toString(), "--refused", before.toString());
        assertTrue(lines("before.csv").get(1).startsWith("no e-mail,Ana,"), before::toString);
    }

    @Test
    void values_too_many_are_refused_until_they_are_gone() throws IOException {
        run("users.csv", "email,displayName\nana@example.com,Ruiz,Ana,\n");

        List<String> refused = lines("users.refused.csv");
        assertEquals(
                List.of("email,displayName,reason,extra", "ana@example.com,Ruiz,Line 2: 'Ana' stands in no column,Ana"),
                refused);

        Run again = run("users.refused.csv", String.join("\n", refused));
        assertEquals(1, again.exitCode());
        assertEquals(
                "ana@example.com,Ruiz,Line 2: the column extra has to be empty: put what it holds into the other"
                        + " columns,Ana",
                lines("users.refused.csv").get(1));
        assertEquals(List.of(), onboarded);

        run("users.refused.csv", "email,displayName,extra,reason\nana@example.com,\"Ruiz, Ana\",,old\n");
        assertEquals(List.of("ana@example.com Ruiz, Ana"), onboarded);
    }

    @Test
    void a_line_whose_quotes_do_not_match_is_refused_until_it_is_mended() throws IOException {
        run("users.csv", "displayName,email\n\"Ana,ana@example.com\nBo,bo@example.com\n");

        List<String> refused = lines("users.refused.csv");
        assertEquals(
                List.of(
                        "displayName,email,reason,extra",
                        ",,Line 2: the quotes do not match,\"\"\"Ana,ana@example.com\""),
                refused);
        assertEquals(1, run("users.refused.csv", String.join("\n", refused)).exitCode());
        assertEquals(List.of("bo@example.com Bo"), onboarded);
    }

    @Test
    void a_line_can_break_inside_quotes() throws IOException {
        Run run = run("users.csv", "email,displayName\r\nana@example.com,\"Ana\r\nRuiz\"\r\nbo,Bo\r\n");

        assertEquals(List.of("ana@example.com Ana Ruiz"), onboarded);
        assertEquals(1, run.exitCode());
        assertEquals("bo,Bo,Line 4", lines("users.refused.csv").get(1).replaceAll("\"|: .*", ""));
    }

    @Test
    void empty_cells_too_many_do_no_harm() throws IOException {
        assertEquals(
                0,
                run("users.csv", "email,displayName\nana@example.com,Ana,,\n").exitCode());
    }

    @Test
    void a_file_that_is_there_already_is_not_written_over() throws IOException {
        Path mine = Files.writeString(folder.resolve("users.refused.csv"), "mine");

        run("users.csv", "email\nbo\n");
        Run run = run("users.csv", "email\nana\n");

        assertEquals("mine", Files.readString(mine));
        assertEquals("bo", lines("users.refused-2.csv").get(1).split(",")[0]);
        assertEquals("ana", lines("users.refused-3.csv").get(1).split(",")[0]);
        assertTrue(run.out().replaceAll("\\s+", "").contains("users.refused-3.csv"), run.out());
        run("users.refused-3.csv", "email\ncy\n");
        assertEquals("cy", lines("users.refused-3.csv").get(1).split(",")[0]);
        assertFalse(Files.exists(folder.resolve("users.refused-3.refused.csv")));
    }
}
