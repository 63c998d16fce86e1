package io.hexline.inmemory;

import io.hexline.application.Host;
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

        @Override
        protected Host host(Population population) {
            return Hosts.of(population).host();
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
