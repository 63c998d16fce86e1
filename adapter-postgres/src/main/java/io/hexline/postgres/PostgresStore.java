package io.hexline.postgres;

import io.hexline.application.store.Ids;
import io.hexline.application.store.Store;
import io.hexline.postgres.database.Database;
import io.hexline.postgres.read.BatchJobReads;
import io.hexline.postgres.read.DeviceReads;
import io.hexline.postgres.read.DialPlanReads;
import io.hexline.postgres.read.GroupReads;
import io.hexline.postgres.read.JobReads;
import io.hexline.postgres.read.LineHolderReads;
import io.hexline.postgres.read.NumberReads;
import io.hexline.postgres.read.OrganizationReads;
import io.hexline.postgres.read.OutboxReads;
import io.hexline.postgres.read.PersonReads;
import io.hexline.postgres.read.PlaceReads;
import io.hexline.postgres.read.RoutingReads;
import io.hexline.postgres.read.TokenReads;
import io.hexline.postgres.write.Commits;
import io.hexline.postgres.write.RowLeases;
import java.time.InstantSource;

/** A store in a PostgreSQL database, 14 or newer, which several servers can share. */
public final class PostgresStore {

    private PostgresStore() {}

    /**
     * The driven ports of the store.
     *
     * @param database its schema is that of this program
     * @param time by which leases and tokens run out
     */
    public static Store on(Database database, Ids ids, InstantSource time) {
        OrganizationReads organizations = new OrganizationReads(database);
        NumberReads numbers = new NumberReads(database);
        RoutingReads routing = new RoutingReads(database);
        return new Store(
                new PersonReads(database),
                organizations,
                organizations,
                organizations,
                organizations,
                numbers,
                numbers,
                new PlaceReads(database),
                new LineHolderReads(database),
                routing,
                routing,
                new DialPlanReads(database),
                new GroupReads(database),
                new DeviceReads(database),
                new JobReads(database),
                new BatchJobReads(database),
                new TokenReads(database, time),
                new Commits(database),
                new RowLeases(database, time),
                new OutboxReads(database),
                database::ready,
                ids);
    }
}
