package io.hexline.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.PortFailure;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.seed.Export;
import io.hexline.postgres.seed.Seed;
import io.hexline.world.World;
import io.hexline.world.snapshot.Snapshots;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

/** A world that fills a database comes out of it as the same world. */
class SeedAndExportTest {

    private static World sample() {
        return Snapshots.sample();
    }

    @Test
    void whatTheStoreHoldsComesOutAsItWentIn() {
        World exported = Export.of(TestDatabases.holding(sample())).get();

        assertEquals(sample().organizations(), exported.organizations());
        assertEquals(sample().licenses(), exported.licenses());
        assertEquals(sample().locations(), exported.locations());
        assertEquals(sample().features(), exported.features());
        assertEquals(sample().trunks(), exported.trunks());
        assertEquals(sample().routeGroups(), exported.routeGroups());
        assertEquals(sample().dialPlans(), exported.dialPlans());
        assertEquals(sample().deviceProfiles(), exported.deviceProfiles());
        assertEquals(sample().lineHolders(), exported.lineHolders());
        assertEquals(sample().people(), exported.people());
        assertEquals(sample().subscribers(), exported.subscribers());
        assertEquals(sample().groups(), exported.groups());
        assertEquals(sample().numbers(), exported.numbers());
    }

    @Test
    void aDatabaseThatHoldsAWorldIsNotFilledAgain() {
        Database database = TestDatabases.holding(sample());

        Either<PortFailure, Integer> again = Seed.fill(database, sample());

        assertEquals(Either.left(new PortFailure.Conflict("organization")), again);
        assertEquals(sample().people(), Export.of(database).get().people());
    }
}
