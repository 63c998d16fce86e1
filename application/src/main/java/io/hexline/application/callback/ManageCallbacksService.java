package io.hexline.application.callback;

import static io.vavr.API.For;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.failure.Failure.Retry;
import io.hexline.application.provisioning.ProvisioningCommit;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.provisioning.ProvisioningPlan.CallingLinks;
import io.hexline.application.saga.Turn;
import io.hexline.application.store.UnitOfWork;
import io.hexline.application.store.Write;
import io.hexline.application.user.CallingUser;
import io.hexline.domain.location.CallingProfile;
import io.hexline.domain.location.Location;
import io.hexline.domain.user.CallSettings.EmergencyCalls;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.GroupRoles;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

record ManageCallbacksService(
        CallbackReader reader, CallingLinks.Loader links, ProvisioningCommit commit, UnitOfWork unitOfWork)
        implements ManageCallbacks {

    @Override
    public Either<Failure, UserCallback> ofUser(CallingUser.Key user) {
        return reader.user(user);
    }

    @Override
    public Either<Failure, LocationCallback> ofLocation(OrgId org, LocationId location) {
        return reader.callingLocation(org, location).flatMap(reader::location);
    }

    @Override
    public Either<Failure, CallingUser> setForUser(SetUserCallbackCommand command) {
        return commit.alone(command.user().person(), turn -> Retry.onConflict(() -> set(turn, command)));
    }

    private Either<Failure, CallingUser> set(Turn turn, SetUserCallbackCommand command) {
        return For(
                        reader.users().find(command.user()),
                        user -> links.load(user.person(), Optional.of(user.subscriber())),
                        (user, linked) -> canBeCalledBack(user, command),
                        (user, linked, possible) -> member(user.location(), command.member()),
                        (user, linked, possible, member) -> commit(turn, user, after(user, command), member))
                .yield((user, linked, possible, member, after) -> after);
    }

    private static Either<Failure, Boolean> canBeCalledBack(CallingUser user, SetUserCallbackCommand command) {
        boolean itself = command.member().isEmpty() && !command.atLocation();
        if (command.member().equals(Optional.of(user.person().id()))) {
            return Either.left(new Failure.Invalid("locationMemberId: the user's own number is its DIRECT_LINE."));
        }
        return itself && user.subscriber().lines().number().isEmpty()
                ? Either.left(new Failure.NotPossible(
                        user.person().name().display() + " has no number of its own that could be called back"))
                : Either.right(true);
    }

    private static Subscriber after(CallingUser user, SetUserCallbackCommand command) {
        Subscriber today = user.subscriber();
        EmergencyCalls calls = today.settings().emergencyCalls();
        return today.relocated(
                user.location().id(),
                today.lines(),
                new GroupRoles(today.roles().department(), command.member()),
                today.settings()
                        .with(new EmergencyCalls(
                                command.atLocation(),
                                command.locatedByDevices().orElse(calls.locatedByDevices()),
                                command.locatedByApp().orElse(calls.locatedByApp()))));
    }

    private Either<Failure, Optional<CallingUser>> member(Location location, Optional<PersonId> id) {
        return id.map(person -> reader.memberAt(location, person).map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private Either<Failure, CallingUser> commit(
            Turn turn, CallingUser before, Subscriber after, Optional<CallingUser> member) {
        Person person = before.person();
        CallingChange change = new CallingChange(
                person.org(),
                person.email(),
                person.email(),
                Optional.of(before.subscriber()),
                Optional.of(after),
                List.of());
        return Failure.orTrouble(commit.commit(turn, change, writes(new Write.PutSubscriber(after), member)))
                .mapTo(new CallingUser(person, after, before.location()));
    }

    /** With the member as it was read: it must not have left meanwhile. */
    private static List<Write> writes(Write first, Optional<CallingUser> member) {
        ImmutableList.Builder<Write> writes = ImmutableList.<Write>builder().add(first);
        member.ifPresent(user -> writes.add(new Write.PutSubscriber(user.subscriber())));
        return writes.build();
    }

    @Override
    public Either<Failure, Location> setForLocation(SetLocationCallbackCommand command) {
        return Retry.onConflict(() -> set(command));
    }

    private Either<Failure, Location> set(SetLocationCallbackCommand command) {
        return For(
                        reader.callingLocation(command.org(), command.location()),
                        location -> member(location, command.member()),
                        (location, member) -> commit(location, command, member))
                .yield((location, member, after) -> after);
    }

    private Either<Failure, Location> commit(
            Location location, SetLocationCallbackCommand command, Optional<CallingUser> member) {
        CallingProfile calling = location.calling().orElseThrow();
        CallingProfile.LocationSettings settings = calling.settings();
        Location after = location.withCalling(calling.calledBackAt(command.member())
                .withSettings(
                        calling.numbers(),
                        calling.pstn(),
                        settings.locatedFor(command.minutesLocated().orElse(settings.minutesLocated()))));
        return Failure.orTrouble(unitOfWork.commit(writes(new Write.PutLocation(after), member)))
                .mapTo(after);
    }
}
