package io.hexline.bootstrap.access;

import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.calling.DisableCalling.DisableCallingCommand;
import io.hexline.application.calling.SetUpPstn.SetUpPstnCommand;
import io.hexline.application.calling.UpdateCalling.UpdateCallingCommand;
import io.hexline.application.failure.Failure;
import io.hexline.application.job.BatchJobStart;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.location.CreateLocation.CreateLocationCommand;
import io.hexline.application.location.UpdateLocation.UpdateLocationCommand;
import io.hexline.application.move.MigrateLocation.Migration;
import io.hexline.application.move.MigrateLocation.MigrationCommand;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.number.AddNumbers.AddNumbersCommand;
import io.hexline.application.number.MoveNumbers.MoveNumbersCommand;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.RoleGrant;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.job.BatchWork;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.location.Location;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;

/** One call of each method of the use cases that somebody needs a permission for. */
final class GuardedCalls {

    static final LocationId LOCATION = new LocationId("63715");
    private static final LicenseId LICENSE = new LicenseId("none");
    static final PersonId PERSON = new PersonId("none");
    private static final Email EMAIL = Email.parse("nobody@example.com").get();
    private static final JobId JOB = new JobId("none");
    private static final PersonName NAME = new PersonName("Nobody", Optional.empty(), Optional.empty());

    private GuardedCalls() {}

    /** What is asked for in an organization on behalf of somebody. */
    interface Asked extends BiFunction<UseCases, Principal, Either<Failure, ?>> {

        /** Empty where it was done. */
        default Optional<Failure> refusal(UseCases useCases, Principal by) {
            Either<Failure, ?> answer = apply(useCases, by);
            return answer.isLeft() ? Optional.of(answer.getLeft()) : Optional.empty();
        }
    }

    /** What is asked for, by what it is called; what belongs to no organization begins with {@code own}. */
    static Map<String, Asked> everything(OrgId org) {
        Map<String, Asked> all = new LinkedHashMap<>(people(org));
        all.putAll(locationsAndNumbers(org));
        all.putAll(GuardedCounts.all(org));
        all.putAll(GuardedLineCalls.of(org));
        all.putAll(GuardedGroups.all(org));
        all.putAll(GuardedTies.all(org));
        all.putAll(GuardedPreviews.all(org));
        all.putAll(GuardedTokens.all(org));
        all.putAll(GuardedFeatures.all(org));
        all.putAll(GuardedLines.all(org));
        all.putAll(GuardedRouting.everything(org));
        all.putAll(GuardedSchedules.all(org));
        all.putAll(moves(org));
        all.putAll(batchJobs(org));
        return all;
    }

    private static Map<String, Asked> people(OrgId org) {
        NewUser newUser = new NewUser(EMAIL, NAME, List.of(), List.of());
        AssignLicensesCommand licenses =
                new AssignLicensesCommand(org, Optional.empty(), Optional.of(EMAIL), List.of(), List.of());
        return Map.ofEntries(
                Map.entry("find a user", (use, by) -> use.people().findUser().byId(org, PERSON)),
                Map.entry("find an e-mail", (use, by) -> use.people().findUser().byEmail(org, EMAIL)),
                Map.entry(
                        "list people",
                        (use, by) -> use.people().listPeople().handle(PeopleFilter.of(org), Optional.empty(), 1)),
                Map.entry("onboard", (use, by) -> use.people().onboardUser().handle(org, List.of(newUser))),
                Map.entry(
                        "make an administrator",
                        (use, by) -> use.people().onboardUser().handle(org, List.of(granted(by)))),
                Map.entry(
                        "update a person",
                        (use, by) -> use.people().updatePerson().handle(update(org, by))),
                Map.entry(
                        "remove a person",
                        (use, by) -> use.people().removePerson().handle(by, org, PERSON)),
                Map.entry(
                        "own: list organizations",
                        (use, by) -> use.listOrganizations().reachableBy(by)),
                Map.entry(
                        "show an organization",
                        (use, by) -> use.listOrganizations().byId(org)),
                Map.entry(
                        "list licenses",
                        (use, by) -> use.licensing().listLicenses().all(org)),
                Map.entry(
                        "show a license",
                        (use, by) -> use.licensing().listLicenses().byId(org, LICENSE)),
                Map.entry(
                        "list holders",
                        (use, by) -> use.licensing().listLicenses().holders(org, LICENSE, Optional.empty(), 1)),
                Map.entry(
                        "assign licenses",
                        (use, by) -> use.licensing().assignLicenses().handle(licenses)),
                Map.entry(
                        "preview licenses",
                        (use, by) -> use.licensing().previewLicenses().handle(licenses)));
    }

    private static Map<String, Asked> locationsAndNumbers(OrgId org) {
        Location sample = Snapshots.sample().locations().iterator().next();
        return Map.ofEntries(
                Map.entry(
                        "find a location",
                        (use, by) -> use.locations().findLocation().byId(org, LOCATION)),
                Map.entry(
                        "list locations",
                        (use, by) -> use.locations().listLocations().handle(locations(org), Optional.empty(), 0, 1)),
                Map.entry(
                        "create a location",
                        (use, by) -> use.locations()
                                .createLocation()
                                .handle(new CreateLocationCommand(org, "New", sample.region(), sample.premises()))),
                Map.entry(
                        "update a location",
                        (use, by) -> use.locations().updateLocation().handle(renamed(org))),
                Map.entry(
                        "remove a location",
                        (use, by) -> use.locations().removeLocation().handle(org, LOCATION)),
                Map.entry(
                        "enable calling",
                        (use, by) -> use.locations().enableCalling().handle(org, LOCATION, "en_us")),
                Map.entry(
                        "update calling",
                        (use, by) -> use.locations().updateCalling().handle(withoutChange(org))),
                Map.entry(
                        "show PSTN options",
                        (use, by) -> use.locations().showPstn().options(org, LOCATION)),
                Map.entry(
                        "show the PSTN connection",
                        (use, by) -> use.locations().showPstn().connection(org, LOCATION)),
                Map.entry(
                        "set up PSTN",
                        (use, by) -> use.locations()
                                .setUpPstn()
                                .handle(new SetUpPstnCommand(
                                        org, LOCATION, Optional.of(new CarrierId("none")), Optional.empty()))),
                Map.entry(
                        "list numbers",
                        (use, by) -> use.numbers().listNumbers().handle(NumberFilter.of(org), Optional.empty(), 0, 1)),
                Map.entry(
                        "count numbers",
                        (use, by) -> use.numbers().listNumbers().count(org)),
                Map.entry(
                        "add numbers",
                        (use, by) -> use.numbers()
                                .addNumbers()
                                .handle(new AddNumbersCommand(
                                        org, LOCATION, Set.of(), NumberType.GEOGRAPHIC, NumberState.ACTIVE))),
                Map.entry(
                        "activate numbers",
                        (use, by) -> use.numbers().activateNumbers().activate(org, LOCATION, Set.of())),
                Map.entry(
                        "deactivate numbers",
                        (use, by) -> use.numbers().activateNumbers().deactivate(org, LOCATION, Set.of())),
                Map.entry(
                        "remove numbers",
                        (use, by) -> use.numbers().removeNumbers().handle(org, LOCATION, Set.of())));
    }

    private static Map<String, Asked> moves(OrgId org) {
        MoveDraft draft = new MoveDraft(Optional.empty());
        Migration nowhere = new Migration(org, LOCATION, LOCATION);
        return Map.of(
                "preview moves", (use, by) -> use.moves().previewMoves().handle(org, List.of()),
                "plan a migration", (use, by) -> use.moves().migrateLocation().plan(nowhere),
                "advance a migration",
                        (use, by) -> use.moves()
                                .migrateLocation()
                                .advance(new MigrationCommand(nowhere, by, "tracking", Optional.empty(), Set.of())),
                "move users",
                        (use, by) -> use.moves().moveUsers().handle(new MoveUsersCommand(org, by, "tracking", draft)),
                "watch a job", (use, by) -> use.moves().watchMoveJob().handle(org, JOB),
                "watch a job's users", (use, by) -> use.moves().watchMoveJob().withUsers(org, JOB),
                "list jobs", (use, by) -> use.moves().watchMoveJob().list(org, OptionalLong.empty(), 0, 1),
                "pause a job", (use, by) -> use.moves().controlMoveJob().pause(org, JOB),
                "resume a job", (use, by) -> use.moves().controlMoveJob().resume(org, JOB),
                "abandon a job", (use, by) -> use.moves().controlMoveJob().abandon(org, JOB));
    }

    private static Map<String, Asked> batchJobs(OrgId org) {
        BatchWork.Kind kind = BatchWork.Kind.MANAGE_NUMBERS;
        return Map.of(
                "move numbers",
                        (use, by) -> use.jobs()
                                .moveNumbers()
                                .handle(new MoveNumbersCommand(
                                        new BatchJobStart.Request(org, by, "tracking"), LOCATION, LOCATION, Set.of())),
                "check disabling", (use, by) -> use.jobs().checkDisabling().handle(org, LOCATION),
                "disable calling",
                        (use, by) -> use.jobs()
                                .disableCalling()
                                .handle(new DisableCallingCommand(
                                        new BatchJobStart.Request(org, by, "tracking"), LOCATION, false)),
                "update calling in a job",
                        (use, by) -> use.jobs()
                                .updateCallingJob()
                                .handle(new BatchJobStart.Request(org, by, "tracking"), withoutChange(org)),
                "watch a batch job", (use, by) -> use.jobs().watchBatchJobs().handle(org, kind, JOB),
                "list batch jobs", (use, by) -> use.jobs().watchBatchJobs().list(org, kind, OptionalLong.empty(), 0, 1),
                "pause a batch job", (use, by) -> use.jobs().controlBatchJob().pause(org, kind, JOB),
                "resume a batch job", (use, by) -> use.jobs().controlBatchJob().resume(org, kind, JOB),
                "abandon a batch job", (use, by) -> use.jobs().controlBatchJob().abandon(org, kind, JOB));
    }

    private static NewUser granted(Principal by) {
        return new NewUser(
                Email.parse("new.admin@example.com").get(),
                NAME,
                Profile.EMPTY,
                Optional.of(new RoleGrant(by, Set.of(Role.READ_ONLY_ADMINISTRATOR))),
                List.of(),
                List.of());
    }

    private static UpdatePersonCommand update(OrgId org, Principal by) {
        return new UpdatePersonCommand(
                by,
                org,
                PERSON,
                Optional.empty(),
                NAME,
                Profile.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CallingProperties.of(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static UpdateLocationCommand renamed(OrgId org) {
        return new UpdateLocationCommand(
                org,
                LOCATION,
                Optional.of("Renamed"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    private static UpdateCallingCommand withoutChange(OrgId org) {
        return new UpdateCallingCommand(
                org,
                LOCATION,
                Optional.empty(),
                Change.keep(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Optional.empty(),
                Change.keep());
    }

    static LocationFilter locations(OrgId org) {
        return new LocationFilter(org, Optional.empty(), Optional.empty(), false, LocationFilter.Sort.BY_ID);
    }
}
