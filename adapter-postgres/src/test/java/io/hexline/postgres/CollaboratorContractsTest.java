package io.hexline.postgres;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.Host;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.RegistrationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.contract.CallRecordingContract;
import io.hexline.testkit.contract.CallingPlatformContract;
import io.hexline.testkit.contract.CarrierAccountsContract;
import io.hexline.testkit.contract.CarrierRecordsContract;
import io.hexline.testkit.contract.FencedCommandsContract;
import io.hexline.testkit.contract.MeanwhileContract;
import io.hexline.testkit.contract.MoveRaceContract;
import io.hexline.testkit.contract.NotificationContract;
import io.hexline.testkit.contract.NumberOrdersContract;
import io.hexline.testkit.contract.UseCaseRaceContract;
import io.hexline.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds of the simulated collaborators beside a store in memory holds where both are in a database. */
class CollaboratorContractsTest {

    @Nested
    @ExtendWith(FewRounds.class)
    class UseCaseRace extends UseCaseRaceContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    class CarrierAccounts extends CarrierAccountsContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    class CallingPlatform extends CallingPlatformContract {

        private TestHost postgres;

        @Override
        protected Host host(World world) {
            postgres = TestHost.of(world);
            return postgres.host();
        }

        @Override
        protected Optional<Subscriber> recordOf(Host host, PersonId person) {
            return postgres.known("platform_records", Subscriber.class, person.value());
        }
    }

    @Nested
    class CarrierRecords extends CarrierRecordsContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    class NumberOrders extends NumberOrdersContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    class FencedCommands extends FencedCommandsContract {

        private TestHost postgres;

        @Override
        protected Host host(World world) {
            postgres = TestHost.of(world);
            return postgres.host();
        }

        @Override
        protected Object outside(Host host) {
            Set<Set<RegistrationId>> registrations = postgres.world().people().stream()
                    .map(person -> host.collaborators()
                            .carrierAccounts()
                            .registrations(person.org(), person.email())
                            .get())
                    .collect(ImmutableSet.toImmutableSet());
            return List.of(postgres.world(), postgres.divergence(), registrations);
        }
    }

    @Nested
    class Notifications extends NotificationContract {

        private TestHost postgres;

        @Override
        protected Host host(World world) {
            postgres = TestHost.of(world);
            return postgres.host();
        }

        /** Whoever is not astray is where the store says. */
        @Override
        protected Optional<LocationId> billedFrom(Host host, PersonId user) {
            return Optional.ofNullable(postgres.divergence().billedUsers().get(user))
                    .or(() -> host.store().people().subscriber(user).get().flatMap(Subscriber::location));
        }

        @Override
        protected Optional<LocationId> billedFrom(Host host, PhoneNumber number) {
            return place(host, number, postgres.divergence().billedNumbers());
        }

        @Override
        protected Optional<LocationId> callsForHelpFrom(Host host, PhoneNumber number) {
            return place(host, number, postgres.divergence().emergencyAddresses());
        }

        private static Optional<LocationId> place(Host host, PhoneNumber number, Map<PhoneNumber, LocationId> astray) {
            return Optional.ofNullable(astray.get(number))
                    .or(() -> host.store()
                            .numbers()
                            .find(List.of(number))
                            .get()
                            .get(0)
                            .location());
        }

        @Override
        protected boolean isThere(Host host, FileMove.Kind kind, String path) {
            return postgres.known("files", Integer.class, kind + " " + path).isPresent();
        }
    }

    @Nested
    class CallRecording extends CallRecordingContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    @ExtendWith(FewRounds.class)
    class MoveRace extends MoveRaceContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }

    @Nested
    class Meanwhile extends MeanwhileContract {

        @Override
        protected Host host(World world) {
            return TestHost.of(world).host();
        }
    }
}
