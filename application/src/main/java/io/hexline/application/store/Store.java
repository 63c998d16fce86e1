package io.hexline.application.store;

import static java.util.Objects.requireNonNull;

/**
 * What keeps the state that Hexline decides on: reads by key, one unit of work for all writes, locks, and new ids. It only
 * holds the driven ports together; a service takes those that it uses, never the whole.
 */
public record Store(
        People people,
        Organizations organizations,
        Licenses licenses,
        Locations locations,
        LocationUsage locationUsage,
        Numbers numbers,
        Extensions extensions,
        Features features,
        LineHolders lineHolders,
        Trunks trunks,
        Routes routes,
        DialPlans dialPlans,
        Groups groups,
        DeviceProfiles deviceProfiles,
        MoveJobs jobs,
        BatchJobs batchJobs,
        Tokens tokens,
        UnitOfWork unitOfWork,
        Leases leases,
        Outbox outbox,
        Readiness readiness,
        Ids ids) {

    public Store {
        requireNonNull(people, "people");
        requireNonNull(organizations, "organizations");
        requireNonNull(licenses, "licenses");
        requireNonNull(locations, "locations");
        requireNonNull(locationUsage, "locationUsage");
        requireNonNull(numbers, "numbers");
        requireNonNull(extensions, "extensions");
        requireNonNull(features, "features");
        requireNonNull(lineHolders, "lineHolders");
        requireNonNull(trunks, "trunks");
        requireNonNull(routes, "routes");
        requireNonNull(dialPlans, "dialPlans");
        requireNonNull(groups, "groups");
        requireNonNull(deviceProfiles, "deviceProfiles");
        requireNonNull(jobs, "jobs");
        requireNonNull(batchJobs, "batchJobs");
        requireNonNull(tokens, "tokens");
        requireNonNull(unitOfWork, "unitOfWork");
        requireNonNull(leases, "leases");
        requireNonNull(outbox, "outbox");
        requireNonNull(readiness, "readiness");
        requireNonNull(ids, "ids");
    }

    /** The same with another unit of work. */
    public Store withUnitOfWork(UnitOfWork other) {
        return with(tokens, other, leases);
    }

    /** The same with other leases. */
    public Store withLeases(Leases other) {
        return with(tokens, unitOfWork, other);
    }

    /** The same for a host that knows by itself who is signed in. */
    public Store withTokens(Tokens own) {
        return with(own, unitOfWork, leases);
    }

    private Store with(Tokens otherTokens, UnitOfWork otherUnitOfWork, Leases otherLeases) {
        return new Store(
                people,
                organizations,
                licenses,
                locations,
                locationUsage,
                numbers,
                extensions,
                features,
                lineHolders,
                trunks,
                routes,
                dialPlans,
                groups,
                deviceProfiles,
                jobs,
                batchJobs,
                otherTokens,
                otherUnitOfWork,
                otherLeases,
                outbox,
                readiness,
                ids);
    }
}
