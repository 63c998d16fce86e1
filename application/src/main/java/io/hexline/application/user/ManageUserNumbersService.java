package io.hexline.application.user;

import static io.vavr.API.For;

import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.provisioning.LicenseFactsLoader.PlacementLoader;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.saga.Turn;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LinesDecision;
import io.hexline.domain.license.LinesDecision.GivenNumber;
import io.hexline.domain.user.Lines;
import io.hexline.domain.value.PhoneNumber;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ManageUserNumbersService(
        CallingUser.Finder users, PlacementLoader placements, CallingLinks.Loader links, ProvisioningCommit commit)
        implements ManageUserNumbers {

    @Override
    public Either<Failure, Optional<CallingUser>> show(CallingUser.Key user) {
        return users.look(user);
    }

    @Override
    public Either<Failure, CallingUser> change(ChangeNumbersCommand command) {
        return commit.alone(command.user().person(), turn -> Retry.onConflict(() -> change(turn, command)));
    }

    private Either<Failure, CallingUser> change(Turn turn, ChangeNumbersCommand command) {
        return For(
                        users.find(command.user()),
                        user -> links.load(user.person(), Optional.of(user.subscriber())),
                        (user, linked) -> kept(user, command),
                        (user, linked, kept) -> given(user, kept, command),
                        (user, linked, kept, given) -> accepted(LinesDecision.of(kept, given)),
                        (user, linked, kept, given, lines) ->
                                commit(turn, new UserNumbersUpdate(user, lines, ringing(user, command), linked, given)))
                .yield((user, linked, kept, given, lines, after) -> after);
    }

    private static boolean ringing(CallingUser user, ChangeNumbersCommand command) {
        return command.distinctiveRing().orElse(user.subscriber().settings().distinctiveRing());
    }

    /** What is left once the numbers are taken away. */
    private static Either<Failure, Lines> kept(CallingUser user, ChangeNumbersCommand command) {
        Either<Failure, Lines> kept = Either.right(user.subscriber().lines());
        for (PhoneNumber.Written written : command.taken()) {
            kept = kept.flatMap(lines -> meant(user, written)
                    .filterOrElse(
                            number -> isTakeable(number, lines),
                            number -> new Failure.NotFound(
                                    "number of " + user.person().name().display(), number))
                    .map(lines::without));
        }
        return kept;
    }

    /** A fax number is for messages, not for the user. */
    private static boolean isTakeable(PhoneNumber number, Lines lines) {
        return lines.numbers().contains(number) && !lines.fax().equals(Optional.of(number));
    }

    private static Either<Failure, PhoneNumber> meant(CallingUser user, PhoneNumber.Written written) {
        return Failure.orInvalid(written.at(Optional.of(user.location().region())));
    }

    private Either<Failure, List<GivenNumber>> given(CallingUser user, Lines kept, ChangeNumbersCommand command) {
        long primaries = command.given().stream().filter(NumberToGive::primary).count();
        return primaries > (kept.number().isPresent() ? 0 : 1)
                ? Either.left(new Failure.NotPossible(user.person().name().display()
                        + " can have one primary number only; delete the one that there is in the same request"))
                : Failure.orTrouble(Either.traverseRight(
                                command.given(),
                                wanted -> placements
                                        .load(
                                                user.person(),
                                                Optional.of(user.subscriber().withLines(replaced(wanted, kept))),
                                                properties(user, wanted))
                                        .map(place -> new GivenNumber(place, wanted.ring(), wanted.primary()))))
                        .map(Seq::asJava);
    }

    /** The lines without what the number takes the place of. */
    private static Lines replaced(NumberToGive wanted, Lines kept) {
        return kept.withPrimary(wanted.primary() ? kept.extension() : Optional.empty(), Optional.empty());
    }

    private static CallingProperties properties(CallingUser user, NumberToGive wanted) {
        return CallingProperties.of(
                Optional.of(user.location().id()), Optional.of(wanted.number()), wanted.extension());
    }

    private static Either<Failure, Lines> accepted(LinesDecision decision) {
        return decision.refusals().isEmpty()
                ? Either.right(decision.after())
                : Either.left(new Failure.Refused(decision.refusals()));
    }

    private Either<Failure, CallingUser> commit(Turn turn, UserNumbersUpdate update) {
        return Failure.orTrouble(commit.commit(turn, update.calling(), update.writes()))
                .mapTo(update.userAfter());
    }
}
