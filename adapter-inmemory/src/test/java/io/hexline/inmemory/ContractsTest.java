package io.hexline.inmemory;

import io.hexline.application.Host;
import io.hexline.testkit.Population;
import io.hexline.testkit.contract.CallRecordingContract;
import io.hexline.testkit.contract.CallingPlatformContract;
import io.hexline.testkit.contract.CarrierAccountsContract;
import io.hexline.testkit.contract.CarrierRecordsContract;
import io.hexline.testkit.contract.DirectoryContract;
import io.hexline.testkit.contract.ExtensionsContract;
import io.hexline.testkit.contract.GuardContract;
import io.hexline.testkit.contract.LedgerContract;
import io.hexline.testkit.contract.LedgerRaceContract;
import io.hexline.testkit.contract.LicensesContract;
import io.hexline.testkit.contract.LocationsContract;
import io.hexline.testkit.contract.MoveJobsContract;
import io.hexline.testkit.contract.MoveRaceContract;
import io.hexline.testkit.contract.NeighbourhoodContract;
import io.hexline.testkit.contract.NoticesContract;
import io.hexline.testkit.contract.NumberListContract;
import io.hexline.testkit.contract.NumberOrdersContract;
import io.hexline.testkit.contract.NumbersContract;
import io.hexline.testkit.contract.OrganizationsContract;
import io.hexline.testkit.contract.PeopleContract;
import io.hexline.testkit.contract.RemovalContract;
import io.hexline.testkit.contract.TokensContract;
import io.hexline.testkit.contract.TurnsContract;
import io.hexline.testkit.contract.UseCaseRaceContract;
import org.junit.jupiter.api.Nested;

/** The in-memory host does what every host must do. */
class ContractsTest {

    @Nested
    class Ledger extends LedgerContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Guard extends GuardContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class LedgerRace extends LedgerRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class UseCaseRace extends UseCaseRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Directory extends DirectoryContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Licenses extends LicensesContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Numbers extends NumbersContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Extensions extends ExtensionsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class CarrierAccounts extends CarrierAccountsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class CallingPlatform extends CallingPlatformContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class MoveJobs extends MoveJobsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Locations extends LocationsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Organizations extends OrganizationsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Tokens extends TokensContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Neighbourhood extends NeighbourhoodContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class CarrierRecords extends CarrierRecordsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class NumberOrders extends NumberOrdersContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Notices extends NoticesContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class CallRecording extends CallRecordingContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Turns extends TurnsContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class MoveRace extends MoveRaceContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class People extends PeopleContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class NumberList extends NumberListContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }

    @Nested
    class Removal extends RemovalContract {

        @Override
        protected Host host(Population population) {
            return Hosts.of(population);
        }
    }
}
