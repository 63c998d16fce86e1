package io.hexline.server.assembly;

import static io.hexline.domain.code.Rule.announces;
import static io.hexline.domain.code.Rule.demands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hexline.application.Host;
import io.hexline.application.HostRules;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.move.MoveUsers.MoveUsersCommand;
import io.hexline.application.move.MoveUsers.MoveUsersResult;
import io.hexline.application.store.Store;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.application.user.UpdatePerson.UpdatePersonCommand;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.Rule;
import io.hexline.domain.job.MoveItem.MoveOutcome;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LicenseOperation.OperationRule.OperationFacts;
import io.hexline.domain.move.Assessment;
import io.hexline.domain.move.MoveDraft;
import io.hexline.domain.move.MoveFacts;
import io.hexline.domain.onboarding.OnboardingDecision.OnboardingRule.OnboardingFacts;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonName;
import io.hexline.domain.user.Person.Profile;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.inmemory.InMemoryStore;
import io.hexline.inmemory.RandomIds;
import io.hexline.simulation.Simulation;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host that embeds the use cases gives rules of its own, which every use case asks that decides on such facts. */
class HostRulesTest {

    private static final OrgId ORG = new OrgId("96abc2aa-3dcc-11e5-a152-fe34819cdc9a");
    private static final LocationId TARGET = new LocationId("5f0278fe-e88c-4337-80eb-dcccb3ee0550");
    private static final PersonId USER = new PersonId("9c2a0510-0950-452f-81ff-9a5d23692de6");
    private static final LicenseId LICENSE = new LicenseId("96abc2aa-3dcc-11e5-2342-0f4556adeerf");
    private static final Email HOLDER = new Email("john.andersen@example.com");
    private static final Email NEWCOMER = new Email("new.person@example.com");

    /** The codes of the house. */
    private enum HouseCode implements Code.Custom {
        FROZEN(CodeEntry.Kind.ERROR, "Nothing changes this week."),
        BADGE(CodeEntry.Kind.IMPACT, "The user needs another badge.");

        private final CodeEntry entry;

        HouseCode(CodeEntry.Kind kind, String message) {
            entry = CodeEntry.custom("100", kind, message, "The house is frozen, or its doors are.", "Ask the porter.");
        }

        @Override
        public CodeEntry entry() {
            return entry;
        }
    }

    private static final Rule<MoveFacts> NO_MOVE =
            demands("Nobody moves.").otherwise(HouseCode.FROZEN).firesWhen(facts -> true);
    private static final Rule<MoveFacts> BADGE =
            announces("The user needs another badge.").as(HouseCode.BADGE).firesWhen(facts -> true);
    private static final Rule<OperationFacts> NO_LICENSE = demands("Nothing is added.")
            .otherwise(HouseCode.FROZEN)
            .firesWhen(asked -> asked.operation().license().equals(LICENSE));
    private static final Rule<OnboardingFacts> NOBODY =
            demands("Nobody comes.").otherwise(HouseCode.FROZEN).firesWhen(facts -> true);

    private final World world = Snapshots.sample();
    private final InstantSource time = InstantSource.system();
    private final Store store = InMemoryStore.of(world, new RandomIds(), time).ports();
    private final Principal actor = new Principal(
            new PersonId("somebody"), ORG, Set.of(Role.FULL_ADMINISTRATOR), Permission.everyScope(), Set.of());

    @Test
    void aMoveIsForbiddenOrWhatItChangesIsAnnounced() {
        Assessment forbidden = validated(moving(List.of(NO_MOVE, BADGE)));
        assertEquals(List.of(HouseCode.FROZEN), codes(forbidden.errors()));
        assertEquals(HouseCode.BADGE, last(codes(forbidden.impacts())));

        Assessment announced = validated(moving(List.of(BADGE)));
        assertEquals(List.of(), announced.errors());
        assertEquals(HouseCode.BADGE, last(codes(announced.impacts())));
    }

    @Test
    void aJobAsksThemWhenItComesToAUser() {
        MoveOutcome refused = outcomeOfJob(moving(List.of(NO_MOVE)));
        assertEquals(new MoveOutcome.Failed(List.of(Finding.of(HouseCode.FROZEN))), refused);

        MoveOutcome.Moved moved = (MoveOutcome.Moved) outcomeOfJob(moving(List.of(BADGE)));
        assertEquals(HouseCode.BADGE, last(codes(moved.impacts())));
    }

    @Test
    void aLicenseIsNotAssigned() {
        UseCases house = with(new HostRules(List.of(), List.of(NO_LICENSE), List.of()));

        assertEquals(
                new Failure.Refused(List.of(Finding.of(HouseCode.FROZEN))),
                house.licensing()
                        .assignLicenses()
                        .handle(new AssignLicensesCommand(
                                ORG, Optional.empty(), Optional.of(HOLDER), List.of(adding()), List.of()))
                        .getLeft());
        assertEquals(
                new Failure.Refused(List.of(Finding.of(HouseCode.FROZEN))),
                house.people().updatePerson().handle(holdingOneMore()).getLeft());
    }

    @Test
    void somebodyNewComesWithoutTheLicenseOrNotAtAll() {
        var withoutLicense = onboarded(new HostRules(List.of(), List.of(NO_LICENSE), List.of()));
        assertEquals(LicenseDecision.Outcome.REFUSED, withoutLicense.get().applied());
        assertEquals(List.of(HouseCode.FROZEN), codes(withoutLicense.get().refusals()));

        assertEquals(
                new Failure.Refused(List.of(Finding.of(HouseCode.FROZEN))),
                onboarded(new HostRules(List.of(), List.of(), List.of(NOBODY))).getLeft());
    }

    @Test
    void onlyMovesAnnounce() {
        Rule<OperationFacts> ofLicenses =
                announces("A badge.").as(HouseCode.BADGE).firesWhen(facts -> true);
        Rule<OnboardingFacts> ofOnboarding =
                announces("A badge.").as(HouseCode.BADGE).firesWhen(facts -> true);

        assertThrows(IllegalArgumentException.class, () -> new HostRules(List.of(), List.of(ofLicenses), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new HostRules(List.of(), List.of(), List.of(ofOnboarding)));
    }

    private UseCases moving(List<Rule<MoveFacts>> rules) {
        return with(new HostRules(rules, List.of(), List.of()));
    }

    private UseCases with(HostRules rules) {
        return UseCases.on(
                new Host(store, Simulation.of(world, store, time).collaborators(), time, Runnable::run, rules));
    }

    private Assessment validated(UseCases house) {
        return move(house, true).fold(MoveUsersResult.Assessed::assessment, started -> {
            throw new AssertionError(started.job());
        });
    }

    private MoveOutcome outcomeOfJob(UseCases house) {
        return move(house, false)
                .fold(
                        assessed -> {
                            throw new AssertionError(assessed.assessment());
                        },
                        started -> house.moves()
                                .watchMoveJob()
                                .withUsers(ORG, started.job().id())
                                .get()
                                .items()
                                .get(0)
                                .outcome());
    }

    private MoveUsersResult move(UseCases house, boolean validate) {
        MoveDraft draft = new MoveDraft(Optional.of(List.of(new MoveDraft.Entry(
                Optional.of(TARGET),
                Optional.of(validate),
                Optional.of(List.of(new MoveDraft.Member(Optional.of(USER), Change.set("2148"), Change.keep())))))));
        return house.moves()
                .moveUsers()
                .handle(new MoveUsersCommand(ORG, actor, "tracking", draft))
                .get();
    }

    private UpdatePersonCommand holdingOneMore() {
        Person person = store.people().person(HOLDER).get().orElseThrow();
        Set<LicenseId> licenses = new HashSet<>(person.holdings().licenses());
        licenses.add(LICENSE);
        return new UpdatePersonCommand(
                actor,
                ORG,
                person.id(),
                Optional.empty(),
                person.name(),
                Profile.EMPTY,
                Optional.empty(),
                Optional.of(licenses),
                Optional.empty(),
                CallingProperties.NONE);
    }

    private Either<Failure, Onboarded> onboarded(HostRules rules) {
        PersonName name = new PersonName("New Person", Optional.empty(), Optional.empty());
        return with(rules)
                .people()
                .onboardUser()
                .handle(ORG, List.of(new NewUser(NEWCOMER, name, List.of(adding()), List.of())))
                .get()
                .get(0)
                .outcome();
    }

    private static LicenseOperation adding() {
        return new LicenseOperation(LICENSE, Action.ADD, Optional.empty());
    }

    private static List<Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Code last(List<Code> codes) {
        return codes.get(codes.size() - 1);
    }
}
