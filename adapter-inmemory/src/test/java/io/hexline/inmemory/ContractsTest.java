package io.hexline.inmemory;

import io.hexline.application.Host;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.testkit.Population;
import io.hexline.testkit.contract.CallRecordingContract;
import io.hexline.testkit.contract.CallingPlatformContract;
import io.hexline.testkit.contract.CarrierAccountsContract;
import io.hexline.testkit.contract.CarrierRecordsContract;
import io.hexline.testkit.contract.ExtensionsContract;
import io.hexline.testkit.contract.GuardContract;
import io.hexline.testkit.contract.KeyedLocksContract;
import io.hexline.testkit.contract.LicensesContract;
import io.hexline.testkit.contract.LocationUsageContract;
import io.hexline.testkit.contract.LocationsContract;
import io.hexline.testkit.contract.MoveJobsContract;
import io.hexline.testkit.contract.MoveRaceContract;
import io.hexline.testkit.contract.NotificationContract;
import io.hexline.testkit.contract.NumberListContract;
import io.hexline.testkit.contract.NumberOrdersContract;
import io.hexline.testkit.contract.NumbersContract;
import io.hexline.testkit.contract.OrganizationsContract;
import io.hexline.testkit.contract.PeopleContract;
import io.hexline.testkit.contract.PersonContract;
import io.hexline.testkit.contract.RemovalContract;
import io.hexline.testkit.contract.TokensContract;
import io.hexline.testkit.contract.UnitOfWorkContract;
import io.hexline.testkit.contract.UnitOfWorkRaceContract;
import io.hexline.testkit.contract.UseCaseRaceContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;

/** The in-memory host does what every host must do. */
class ContractsTest {

    @Nested
    class Ledger extends UnitOfWorkContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Guard extends GuardContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class LedgerRace extends UnitOfWorkRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class UseCaseRace extends UseCaseRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Directory extends PersonContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Licenses extends LicensesContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Numbers extends NumbersContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Extensions extends ExtensionsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class CarrierAccounts extends CarrierAccountsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class CallingPlatform extends CallingPlatformContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }

        @Override
        protected Optional<Subscriber> recordOf(Host host, PersonId person) {
            return ((SimulatedPlatform) host.collaborators().platform()).record(person);
        }
    }

    @Nested
    class MoveJobs extends MoveJobsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Locations extends LocationsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Organizations extends OrganizationsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Tokens extends TokensContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Neighbourhood extends LocationUsageContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class CarrierRecords extends CarrierRecordsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class NumberOrders extends NumberOrdersContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Notices extends NotificationContract {

        private InMemoryHost inMemory;

        @Override
        protected Host host(Population population) {
            inMemory = Hosts.of(population);
            return inMemory.host();
        }

        /** Whoever is not astray is where the store says. */
        @Override
        protected Optional<LocationId> billedFrom(Host host, PersonId user) {
            return Optional.ofNullable(inMemory.outside().billedUsers().get(user))
                    .or(() -> host.store().people().subscriber(user).get().flatMap(Subscriber::location));
        }

        @Override
        protected Optional<LocationId> billedFrom(Host host, PhoneNumber number) {
            return place(host, number, inMemory.outside().billedNumbers());
        }

        @Override
        protected Optional<LocationId> callsForHelpFrom(Host host, PhoneNumber number) {
            return place(host, number, inMemory.outside().emergencyAddresses());
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
            return ((SimulatedFiles) host.collaborators().userFiles())
                    .has(kind, path)
                    .orElse(false);
        }
    }

    @Nested
    class CallRecording extends CallRecordingContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Turns extends KeyedLocksContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class MoveRace extends MoveRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class People extends PeopleContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class NumberList extends NumberListContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }

    @Nested
    class Removal extends RemovalContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
        }
    }
}
