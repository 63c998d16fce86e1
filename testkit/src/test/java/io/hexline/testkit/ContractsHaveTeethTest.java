package io.hexline.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.hexline.application.Host;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.contract.CallingPlatformContract;
import io.hexline.testkit.contract.FencedCommandsContract;
import io.hexline.testkit.contract.NotificationContract;
import io.hexline.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** The contracts of those who are only told something fail for hosts that do not hold to them, and for no others. */
class ContractsHaveTeethTest {

    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "keepsTheLastRecordHoweverOftenItIsPut()",
            "takesWhomItDoesNotKnow()",
            "forgetsASubscriberHoweverOftenItIsTold()",
            "leavesOthersAsTheyAre()");
    private static final Set<String> OF_WHAT_IS_TOLD_TWICE = Set.of(
            "usersAreBilledFromWhereTheyMovedLast()",
            "numbersAreBilledFromWhereTheyMovedLast()",
            "numbersCallForHelpFromWhereTheyMovedLast()",
            "filesAreWhereTheyWereMovedLast()");
    private static final Set<String> OF_NOTIFICATIONS = Stream.concat(
                    OF_WHAT_IS_TOLD_TWICE.stream(),
                    Stream.of("noFileTakesThePlaceOfAnother()", "aStoreTakesNoMoreThanFitsIn()"))
            .collect(Collectors.toSet());

    private static final String LATE_FOR_ONE = "whoeverIsLateForOneOfSeveralThingsIsLate()";
    private static final String TAKES_OVER = "whoeverTakesOverIsServedAndWhoeverWasThereBeforeIsLate()";
    private static final String COMES_AGAIN = "whoeverComesAgainIsServed()";
    private static final String ELSEWHERE = "whoeverWorksOnSomethingElseIsServedWhateverItsFence()";
    private static final Set<String> OF_WHO_IS_LATE =
            Set.of("whoeverIsLateIsRefusedAndNothingHappens()", LATE_FOR_ONE, TAKES_OVER);

    @Test
    void aHostThatRemembersPasses() {
        assertEquals(Set.of(), failures(Platform.class, Memory.Kind.SOUND, OF_THE_PLATFORM.size()));
        assertEquals(Set.of(), failures(Notifications.class, Memory.Kind.SOUND, OF_NOTIFICATIONS.size()));
    }

    @Test
    void aHostThatOnlyEchoesFailsThroughout() {
        assertEquals(OF_THE_PLATFORM, failures(Platform.class, Memory.Kind.ECHO, OF_THE_PLATFORM.size()));
        assertEquals(OF_NOTIFICATIONS, failures(Notifications.class, Memory.Kind.ECHO, OF_NOTIFICATIONS.size()));
    }

    @Test
    void whatIsToldTwiceIsTrueStill() {
        assertEquals(
                Set.of("keepsTheLastRecordHoweverOftenItIsPut()"),
                failures(Platform.class, Memory.Kind.TOGGLE, OF_THE_PLATFORM.size()));
        assertEquals(OF_WHAT_IS_TOLD_TWICE, failures(Notifications.class, Memory.Kind.TOGGLE, OF_NOTIFICATIONS.size()));
    }

    @Test
    void whatIsToldLastCounts() {
        assertEquals(
                Set.of("keepsTheLastRecordHoweverOftenItIsPut()", "forgetsASubscriberHoweverOftenItIsTold()"),
                failures(Platform.class, Memory.Kind.FIRST_WORD, OF_THE_PLATFORM.size()));
        assertEquals(OF_NOTIFICATIONS, failures(Notifications.class, Memory.Kind.FIRST_WORD, OF_NOTIFICATIONS.size()));
    }

    @Test
    void whatIsToldOfOneIsNotTrueOfOthers() {
        assertEquals(
                Set.of("leavesOthersAsTheyAre()"),
                failures(Platform.class, Memory.Kind.ONE_FOR_ALL, OF_THE_PLATFORM.size()));
        assertEquals(OF_NOTIFICATIONS, failures(Notifications.class, Memory.Kind.ONE_FOR_ALL, OF_NOTIFICATIONS.size()));
    }

    @Test
    void whoeverLooksAtFencesRefusesWhoIsLateAndNobodyElse() {
        assertEquals(Set.of(), failures(Fenced.class, Fences.Kind.SOUND, 5));
        assertEquals(OF_WHO_IS_LATE, failures(Fenced.class, Fences.Kind.NONE, 5));
        assertEquals(OF_WHO_IS_LATE, failures(Fenced.class, Fences.Kind.DONE_ALL_THE_SAME, 5));
        assertEquals(Set.of(COMES_AGAIN), failures(Fenced.class, Fences.Kind.ONCE_ONLY, 5));
        assertEquals(Set.of(ELSEWHERE), failures(Fenced.class, Fences.Kind.ONE_FOR_ALL, 5));
        assertEquals(Set.of(LATE_FOR_ONE), failures(Fenced.class, Fences.Kind.ONE_OF_SEVERAL, 5));
        assertEquals(Set.of(TAKES_OVER), failures(Fenced.class, Fences.Kind.FIRST_SEEN, 5));
    }

    @Test
    void aFailureNamesItsContractAndWhoRunsIt() {
        String name = CallingPlatformContract.class.getSimpleName() + " of " + Platform.class.getName() + ": ";

        List<Failure> failures = run(Platform.class, Memory.Kind.ECHO).getFailures();

        assertEquals(OF_THE_PLATFORM.size(), failures.size());
        failures.forEach(failure -> assertTrue(
                failure.getException().getMessage().startsWith(name),
                failure.getException().getMessage()));
    }

    /** The tests of a contract that fail for a host of this kind. */
    private static Set<String> failures(Class<?> contract, Enum<?> kind, int tests) {
        TestExecutionSummary summary = run(contract, kind);
        assertEquals(tests, summary.getTestsStartedCount());
        return summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TestExecutionSummary run(Class<?> contract, Enum<?> kind) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .configurationParameter(ConfiguredKind.KIND, kind.name())
                                .build(),
                        listener);
        return listener.getSummary();
    }

    /** Gives a contract's test the kind of host that was asked for. */
    static final class ConfiguredKind implements ParameterResolver {

        static final String KIND = "hexline.kind";

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType().isEnum();
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            String name = context.getConfigurationParameter(KIND).orElseThrow();
            return Stream.of(parameter.getParameter().getType().getEnumConstants())
                    .filter(kind -> ((Enum<?>) kind).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ExtendWith(ConfiguredKind.class)
    static class Platform extends CallingPlatformContract {

        private final Memory.Kind kind;
        private Memory memory;

        Platform(Memory.Kind kind) {
            this.kind = kind;
        }

        @Override
        protected Host host(World world) {
            memory = new Memory(kind, world);
            return memory.host();
        }

        @Override
        protected Optional<Subscriber> recordOf(Host host, PersonId person) {
            return memory.records.getOrDefault(person, Optional.empty());
        }
    }

    @ExtendWith(ConfiguredKind.class)
    static class Notifications extends NotificationContract {

        private final Memory.Kind kind;
        private Memory memory;

        Notifications(Memory.Kind kind) {
            this.kind = kind;
        }

        @Override
        protected Host host(World world) {
            memory = new Memory(kind, world);
            return memory.host();
        }

        @Override
        protected Optional<LocationId> billedFrom(Host host, PersonId user) {
            return memory.billedUsers.getOrDefault(user, Optional.empty());
        }

        @Override
        protected Optional<LocationId> billedFrom(Host host, PhoneNumber number) {
            return memory.billedNumbers.getOrDefault(number, Optional.empty());
        }

        @Override
        protected Optional<LocationId> callsForHelpFrom(Host host, PhoneNumber number) {
            return memory.emergencyAddresses.getOrDefault(number, Optional.empty());
        }

        @Override
        protected boolean isThere(Host host, FileMove.Kind kind, String path) {
            return memory.isThere(path);
        }
    }

    @ExtendWith(ConfiguredKind.class)
    static class Fenced extends FencedCommandsContract {

        private final Fences.Kind kind;
        private Fences fences;

        Fenced(Fences.Kind kind) {
            this.kind = kind;
        }

        @Override
        protected Host host(World world) {
            fences = new Fences(kind);
            return fences.host();
        }

        @Override
        protected Object outside(Host host) {
            return fences.done;
        }
    }
}
