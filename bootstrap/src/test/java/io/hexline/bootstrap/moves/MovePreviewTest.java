package io.hexline.bootstrap.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.failure.Failure;
import io.hexline.bootstrap.moves.Stage.Mover;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.move.MovePreview;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a job would find of its users, told before it begins. */
class MovePreviewTest {

    /** A carrier that has not answered an order yet, or has refused it, is not foreseen. */
    private static final Set<String> OF_ORDERS = Set.of("1026015", "10030006");

    static LongStream seeds() {
        return LongStream.range(20260401, 20260401 + 40);
    }

    private static Either<Failure, List<MovePreview>> previews(Stage stage, List<RequestedMove> moves) {
        return stage.useCases.moves().previewMoves().handle(Norway.ACME, moves);
    }

    private static RequestedMove requested(Mover mover) {
        return new RequestedMove(
                new PersonId(mover.user()),
                mover.target().id(),
                mover.extension().map(Extension::new),
                mover.number().map(PhoneNumber::new));
    }

    private static RequestedMove move(String user) {
        return new RequestedMove(new PersonId(user), Norway.BERGEN.id(), Change.keep(), Change.keep());
    }

    private static List<String> errors(MovePreview preview) {
        return Stage.ids(preview.assessment().errors());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aJobFindsWhatWasForetold(long seed) {
        Map<LocationId, List<Mover>> byTarget = new GeneratedMoves(seed)
                .moves.stream()
                        .collect(Collectors.groupingBy(mover -> mover.target().id()));
        for (List<Mover> movers : byTarget.values()) {
            Stage stage = new Stage(new GeneratedMoves(seed).norway);
            Map<PersonId, MovePreview> foretold =
                    previews(
                                    stage,
                                    movers.stream()
                                            .map(MovePreviewTest::requested)
                                            .toList())
                            .get()
                            .stream()
                            .collect(Collectors.toMap(
                                    preview -> preview.assessment().move().user(), Function.identity()));
            stage.assertNothingHasChanged();

            for (MoveItem item : stage.run(movers.toArray(Mover[]::new)).items()) {
                MovePreview preview = foretold.get(item.move().user());
                List<String> failed =
                        item.outcome() instanceof MoveOutcome.Failed failure ? Stage.ids(failure.errors()) : List.of();
                if (failed.stream().noneMatch(OF_ORDERS::contains)) {
                    assertEquals(failed, errors(preview), () -> item + " of seed " + seed);
                }
            }
        }
    }

    /** Otherwise the law would say little. */
    @Test
    void someAreForetoldToMoveAndOthersNot() {
        int[] counts = new int[2];
        seeds().limit(20).forEach(seed -> {
            GeneratedMoves generated = new GeneratedMoves(seed);
            List<RequestedMove> moves = generated.moves.stream()
                    .filter(mover -> mover.target() == Norway.BERGEN)
                    .map(MovePreviewTest::requested)
                    .toList();
            if (!moves.isEmpty()) {
                previews(new Stage(generated.norway), moves)
                        .get()
                        .forEach(preview -> counts[preview.assessment().isClear() ? 0 : 1]++);
            }
        });

        assertTrue(counts[0] > 10 && counts[1] > 10, counts[0] + " can move, " + counts[1] + " cannot");
    }

    @Test
    void whoeverTakesWhatAnotherGivesUpGoesAfterIt() {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("bob", Norway.OSLO, bob -> bob.withExtension("102").withNumber(Norway.number("+4721555102"))));
        RequestedMove taking = requested(Mover.move("ada", Norway.BERGEN).number("+4721555102"));
        RequestedMove giving = requested(Mover.move("bob", Norway.BERGEN).number(""));

        List<MovePreview> together = previews(stage, List.of(taking, giving)).get();

        assertEquals(Set.of(new PersonId("bob")), together.get(0).waitsFor());
        assertEquals(List.of(), errors(together.get(1)));
        assertEquals(
                List.of("27966"), errors(previews(stage, List.of(taking)).get().get(0)));
    }

    @Test
    void aRefusalOfTheRequestIsToldOfTheUserWhoCausesIt() {
        Stage stage = new Stage(new Norway()
                .with("ada", Norway.OSLO, ada -> ada.withExtension("101"))
                .with("zoe", Norway.BERGEN, zoe -> zoe.withExtension("109")));
        RequestedMove silent =
                new RequestedMove(new PersonId("ada"), Norway.BERGEN.id(), Change.remove(), Change.remove());

        assertTrue(errors(previews(stage, List.of(silent)).get().get(0)).contains("1026016"));
        List<MovePreview> both =
                previews(stage, List.of(move("zoe"), move("ada"))).get();
        assertTrue(errors(both.get(0)).contains("1026013"), both::toString);
        assertEquals(List.of(), errors(both.get(1)));
    }

    @Test
    void whoIsNotThereIsSaidNotToBe() {
        Stage stage = new Stage(new Norway().with("ada", Norway.OSLO, ada -> ada.withExtension("101")));

        List<MovePreview> both =
                previews(stage, List.of(move("nobody"), move("ada"))).get();

        assertEquals(
                List.of(false, true),
                both.stream().map(one -> one.assessment().isClear()).toList());
    }

    @Test
    void whatIsNoRequestIsRefusedAsAWhole() {
        Stage stage = new Stage(new Norway().with("ada", Norway.OSLO, ada -> ada.withExtension("101")));
        List<RequestedMove> tooMany =
                IntStream.range(0, 101).mapToObj(user -> move("user" + user)).toList();
        RequestedMove elsewhere =
                new RequestedMove(new PersonId("bob"), Norway.TROMSO.id(), Change.keep(), Change.keep());
        RequestedMove nowhere =
                new RequestedMove(new PersonId("ada"), new LocationId("nowhere"), Change.keep(), Change.keep());

        assertInstanceOf(Failure.Refused.class, previews(stage, tooMany).getLeft());
        assertInstanceOf(
                Failure.Refused.class,
                previews(stage, List.of(move("ada"), move("ada"))).getLeft());
        assertInstanceOf(Failure.Refused.class, previews(stage, List.of()).getLeft());
        assertInstanceOf(
                Failure.Invalid.class,
                previews(stage, List.of(move("ada"), elsewhere)).getLeft());
        assertInstanceOf(
                Failure.NotFound.class, previews(stage, List.of(nowhere)).getLeft());
    }
}
