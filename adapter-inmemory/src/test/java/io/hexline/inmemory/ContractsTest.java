package io.hexline.inmemory;

import io.hexline.application.store.Store;
import io.hexline.testkit.CountingIds;
import io.hexline.testkit.contract.BatchJobsContract;
import io.hexline.testkit.contract.DeviceProfilesContract;
import io.hexline.testkit.contract.DialPlansContract;
import io.hexline.testkit.contract.ExtensionsContract;
import io.hexline.testkit.contract.FeatureLinesContract;
import io.hexline.testkit.contract.FeaturesContract;
import io.hexline.testkit.contract.GroupsContract;
import io.hexline.testkit.contract.GuardContract;
import io.hexline.testkit.contract.LeasesContract;
import io.hexline.testkit.contract.LicensesContract;
import io.hexline.testkit.contract.LineHolderContract;
import io.hexline.testkit.contract.LocationUsageContract;
import io.hexline.testkit.contract.LocationsContract;
import io.hexline.testkit.contract.MoveJobsContract;
import io.hexline.testkit.contract.NumberListContract;
import io.hexline.testkit.contract.NumbersContract;
import io.hexline.testkit.contract.OrganizationsContract;
import io.hexline.testkit.contract.OutboxContract;
import io.hexline.testkit.contract.PeopleListContract;
import io.hexline.testkit.contract.PeopleSearchContract;
import io.hexline.testkit.contract.PersonContract;
import io.hexline.testkit.contract.RemovalContract;
import io.hexline.testkit.contract.RoutingContract;
import io.hexline.testkit.contract.TokensContract;
import io.hexline.testkit.contract.TrunksContract;
import io.hexline.testkit.contract.UnitOfWorkContract;
import io.hexline.testkit.contract.UnitOfWorkRaceContract;
import io.hexline.world.World;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** The store in memory does what every store must do. */
class ContractsTest {

    private static Store inMemory(World world) {
        return InMemoryStore.of(world, new CountingIds(), InstantSource.system())
                .ports();
    }

    @Nested
    class UnitOfWork extends UnitOfWorkContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Guard extends GuardContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class UnitOfWorkRace extends UnitOfWorkRaceContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Features extends FeaturesContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Trunks extends TrunksContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Groups extends GroupsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Routing extends RoutingContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class DialPlans extends DialPlansContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class DeviceProfiles extends DeviceProfilesContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Persons extends PersonContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Licenses extends LicensesContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Numbers extends NumbersContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Extensions extends ExtensionsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class BatchJobs extends BatchJobsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class MoveJobs extends MoveJobsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Locations extends LocationsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Organizations extends OrganizationsContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Tokens extends TokensContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class LocationUsage extends LocationUsageContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class FeatureLines extends FeatureLinesContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class LineHolders extends LineHolderContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Leases extends LeasesContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Outbox extends OutboxContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class PeopleSearch extends PeopleSearchContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class PeopleList extends PeopleListContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class NumberList extends NumberListContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }

    @Nested
    class Removal extends RemovalContract {

        @Override
        protected Store store(World world) {
            return inMemory(world);
        }
    }
}
