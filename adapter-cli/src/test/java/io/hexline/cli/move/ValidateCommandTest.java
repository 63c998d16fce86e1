package io.hexline.cli.move;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.cli.fixture.Cast;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.code.MoveImpactCode;
import io.hexline.domain.code.MoveRequestCode;
import io.hexline.domain.code.MoveUserCode;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.value.Change;
import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final String[] MOVE_ANA = {"move", "validate", "--user", "ana@example.com", "--to", "loc-berlin"};
    private static final Finding TAKEN =
            new Finding(MoveUserCode.EXTENSION_NOT_AVAILABLE, Evidence.of("owner", "Bo Berg"));
    private static final Finding RESET = Finding.of(MoveImpactCode.EXTENSION_RESET);

    private final List<MoveUsersCommand> asked = new ArrayList<>();

    private Stage answering(Either<Failure, MoveUsersResult> answer) {
        return new Stage().moving(command -> {
            asked.add(command);
            return answer;
        });
    }

    private Stage finding(Finding... findings) {
        RequestedMove move = new RequestedMove(Cast.ANA.id(), Cast.BERLIN, Change.keep(), Change.keep());
        return answering(
                Either.right(new MoveUsersResult.Assessed(new Assessment(move, List.of(findings)), move.user())));
    }

    private MoveDraft.Entry entry() {
        return asked.get(0).draft().entries().orElseThrow().get(0);
    }

    @Test
    void options_become_the_request() {
        finding().run("move", "validate", "--to", "loc-berlin", "--user", "ana", "--extension", "7", "--no-number");

        assertEquals(
                new MoveDraft.Entry(
                        Optional.of(Cast.BERLIN),
                        Optional.of(true),
                        Optional.of(List.of(
                                new MoveDraft.Member(Optional.of(Cast.ANA.id()), Change.set("7"), Change.remove())))),
                entry());
        assertEquals(Cast.ADMINISTRATOR, asked.get(0).actor());
    }

    @Test
    void ids_can_be_written_as_the_public_api_does() {
        String ana = Base64.getEncoder().withoutPadding().encodeToString("ciscospark://us/PEOPLE/ana".getBytes(UTF_8));

        finding().run("move", "validate", "--to", "loc-berlin", "--user", ana);

        assertEquals(List.of(Cast.ANA.id()), asked.get(0).draft().users());
    }

    @Test
    void what_is_not_named_is_kept() {
        finding().run(MOVE_ANA);

        assertEquals(
                List.of(new MoveDraft.Member(Optional.of(Cast.ANA.id()), Change.keep(), Change.keep())),
                entry().members().orElseThrow());
    }

    @Test
    void a_clear_move_exits_with_0() {
        Run run = finding(RESET).run(MOVE_ANA);

        assertEquals(0, run.exitCode());
        assertEquals("The user can be moved.", run.lines().get(0));
        assertTrue(run.out().lines().anyMatch(line -> line.matches("Ana Ruiz +19713 .*")), run.out());
    }

    @Test
    void errors_exit_with_1_and_each_finding_has_a_row_of_its_user() {
        Run run = finding(TAKEN, RESET).run(MOVE_ANA);

        assertEquals(1, run.exitCode());
        assertEquals("The user cannot be moved.", run.lines().get(0));
        assertTrue(run.lines().get(2).matches("USER +CODE +WHAT IT MEANS +WHAT TO DO"), run.out());
        assertTrue(run.out().indexOf(" 4202 ") < run.out().indexOf(" 19713 "), run.out());
        assertTrue(run.widest() <= 80, run.out());
    }

    @Test
    void json_keeps_errors_and_impacts_apart() {
        var document = finding(TAKEN, RESET)
                .run("move", "validate", "--user", "ana", "--to", "loc-berlin", "--json")
                .json();

        assertEquals(List.of("outcome", "locationId", "users"), Run.keys(document));
        assertEquals(List.of("id", "name", "errors", "impacts"), Run.keys(document.at("/users/0")));
        assertEquals("ana", document.at("/users/0/id").asText());
        assertEquals("loc-berlin", document.get("locationId").asText());
        assertEquals(List.of("4202"), document.at("/users/0/errors").findValuesAsText("code"));
        assertEquals(List.of("19713"), document.at("/users/0/impacts").findValuesAsText("code"));
    }

    @Test
    void a_refused_request_exits_with_1() {
        Run run = answering(Either.left(new Failure.Refused(List.of(Finding.of(MoveRequestCode.SAME_LOCATION)))))
                .run(MOVE_ANA);

        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("1026013"), run.out());
    }

    @Test
    void a_failure_outside_exits_with_3() {
        Run run = answering(Either.left(new Failure.Refused(List.of(Finding.of(MoveRequestCode.CARRIER_UNREACHABLE)))))
                .run(MOVE_ANA);

        assertEquals(3, run.exitCode());
    }

    @Test
    void several_users_are_assessed_one_by_one(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("users.csv"), "user,extension\nana,7\nbo,-\n");
        Failure refused = new Failure.Refused(List.of(Finding.of(MoveRequestCode.SAME_LOCATION)));
        Stage stage = answering(Either.left(refused));

        Run run = stage.run("move", "validate", "--to", "loc-berlin", "--csv", file.toString());

        assertEquals(2, asked.size());
        assertEquals(1, run.exitCode());
        assertEquals("2 of 2 users cannot be moved.", run.lines().get(0));
        assertTrue(run.out().lines().anyMatch(line -> line.matches("bo +1026013 .*")), run.out());
    }

    @Test
    void a_user_without_findings_has_a_row_too() {
        Run run = finding().run(MOVE_ANA);

        assertTrue(run.out().lines().anyMatch(line -> line.matches("Ana Ruiz +Nothing was found\\.")), run.out());
    }

    @Test
    void all_mistakes_of_a_file_and_all_unknown_users_are_told_at_once(@TempDir Path folder) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.csv"), "user,extension\nana,x\nbo,y\n");
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "user\nbo@example.com\ncy@example.com\n");

        Run first = finding().run("move", "validate", "--to", "loc-berlin", "--csv", bad.toString(), "--json");
        Run second = finding().run("move", "validate", "--to", "loc-berlin", "--csv", unknown.toString(), "--json");

        assertEquals(List.of(2, 2), List.of(first.exitCode(), second.exitCode()));
        assertEquals(2, first.json().get("problems").size());
        assertEquals(2, second.json().get("problems").size());
        assertEquals(List.of(), asked);
    }

    @Test
    void an_unknown_email_is_wrong_usage() {
        Run run = finding().run("move", "validate", "--user", "bo@example.com", "--to", "loc-berlin");

        assertEquals(2, run.exitCode());
        assertEquals(List.of(), asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--user ana",
                "--to x",
                "--to x --csv users.csv --user ana",
                "--to x --csv no-such-file.csv",
                "--to x --user ana --extension 1 --no-extension",
                "--to x --user ana --number +1 --no-number",
                "--to x --user ana --extension abc"
            })
    void what_makes_no_request_is_wrong_usage(String options) {
        assertEquals(2, finding().run(("move validate " + options).split(" ")).exitCode());
        assertEquals(List.of(), asked);
    }
}
