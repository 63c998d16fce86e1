package io.hexline.server.control;

import com.google.common.collect.Sets;
import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.GroupWrite;
import io.hexline.application.store.JobWrite;
import io.hexline.application.store.People;
import io.hexline.application.store.RoutingWrite;
import io.hexline.application.store.TokenWrite;
import io.hexline.application.store.Write;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Version;
import io.hexline.rest.id.WireId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What writes change, in the words of those who wait for it. */
record Changes(People people) {

    /** One change; its keys are as the public API writes them. */
    record Change(String type, String action, Map<String, String> keys) {}

    /** Those of a commit that has not been made yet: who holds which license before is read. */
    Either<PortFailure, List<Change>> of(List<Write> writes) {
        List<Change> changes = new ArrayList<>();
        for (Write write : writes) {
            if (write instanceof Write.PutPerson put) {
                Either<PortFailure, Optional<Person>> before =
                        people.person(put.person().id());
                if (before.isLeft()) {
                    return Either.left(before.getLeft());
                }
                addLicenses(before.get().map(Changes::licenses).orElse(Set.of()), put.person(), changes);
            }
            write.accept(new OfWrite()).ifPresent(changes::add);
        }
        return Either.right(changes);
    }

    private static Set<LicenseId> licenses(Person person) {
        return person.holdings().licenses();
    }

    private static void addLicenses(Set<LicenseId> before, Person person, List<Change> changes) {
        Set<LicenseId> after = licenses(person);
        Sets.difference(after, before).forEach(license -> changes.add(license(person, license, "assigned")));
        Sets.difference(before, after).forEach(license -> changes.add(license(person, license, "removed")));
    }

    private static Change license(Person person, LicenseId license, String action) {
        return new Change(
                "license", action, Map.of("personId", WireId.text(person.id()), "licenseId", WireId.text(license)));
    }

    /** What a write of a kind changes; empty for what nobody outside sees. */
    private static final class OfWrite
            implements Write.Visitor<Optional<Change>>,
                    JobWrite.JobVisitor<Optional<Change>>,
                    RoutingWrite.RoutingVisitor<Optional<Change>> {

        private static Optional<Change> put(String type, Version version, String key, Object id) {
            return change(type, version.equals(Version.NEW) ? "created" : "changed", key, id);
        }

        private static Optional<Change> removed(String type, String key, Object id) {
            return change(type, "removed", key, id);
        }

        private static Optional<Change> change(String type, String action, String key, Object id) {
            return Optional.of(new Change(type, action, Map.of(key, WireId.text(id))));
        }

        private static Optional<Change> job(Object id, Object state) {
            return Optional.of(
                    new Change("job", "changed", Map.of("jobId", WireId.text(id), "state", state.toString())));
        }

        @Override
        public Optional<Change> visit(Write.PutPerson write) {
            return put(
                    "person",
                    write.person().version(),
                    "personId",
                    write.person().id());
        }

        @Override
        public Optional<Change> visit(Write.RemovePerson write) {
            return removed("person", "personId", write.person().id());
        }

        @Override
        public Optional<Change> visit(Write.PutSubscriber write) {
            return put(
                    "calling",
                    write.subscriber().version(),
                    "personId",
                    write.subscriber().person());
        }

        @Override
        public Optional<Change> visit(Write.RemoveSubscriber write) {
            return removed("calling", "personId", write.subscriber().person());
        }

        @Override
        public Optional<Change> visit(Write.PutNumber write) {
            return put(
                    "number",
                    write.number().version(),
                    "phoneNumber",
                    write.number().number());
        }

        @Override
        public Optional<Change> visit(Write.RemoveNumber write) {
            return removed("number", "phoneNumber", write.number().number());
        }

        @Override
        public Optional<Change> visit(JobWrite write) {
            return write.acceptJob(this);
        }

        @Override
        public Optional<Change> visit(JobWrite.PutJob write) {
            return job(write.changed().job().id(), write.changed().job().state());
        }

        @Override
        public Optional<Change> visit(JobWrite.PutOutcomes write) {
            return job(write.read().job().id(), write.read().job().state());
        }

        @Override
        public Optional<Change> visit(JobWrite.PutBatchJob write) {
            return job(write.job().id(), write.job().course().state());
        }

        @Override
        public Optional<Change> visit(Write.PutLocation write) {
            return put(
                    "location",
                    write.location().version(),
                    "locationId",
                    write.location().id());
        }

        @Override
        public Optional<Change> visit(Write.RemoveLocation write) {
            return removed("location", "locationId", write.location().id());
        }

        @Override
        public Optional<Change> visit(Write.PutFeature write) {
            return put(
                    "feature",
                    write.feature().version(),
                    "featureId",
                    write.feature().id());
        }

        @Override
        public Optional<Change> visit(Write.RemoveFeature write) {
            return removed("feature", "featureId", write.feature().id());
        }

        @Override
        public Optional<Change> visit(Write.PutLineHolder write) {
            return put(
                    "line", write.holder().version(), "ownerId", write.holder().id());
        }

        @Override
        public Optional<Change> visit(Write.RemoveLineHolder write) {
            return removed("line", "ownerId", write.holder().id());
        }

        @Override
        public Optional<Change> visit(Write.LeaveFeature write) {
            return change("feature", "changed", "featureId", write.feature());
        }

        @Override
        public Optional<Change> visit(RoutingWrite.LeaveTrunkGroup write) {
            return change("trunk", "changed", "trunkId", write.group().id());
        }

        @Override
        public Optional<Change> visit(Write.PutTrunkGroup write) {
            return put(
                    "trunk", write.group().version(), "trunkId", write.group().id());
        }

        @Override
        public Optional<Change> visit(RoutingWrite write) {
            return write.acceptRouting(this);
        }

        @Override
        public Optional<Change> visit(RoutingWrite.RemoveTrunkGroup write) {
            return removed("trunk", "trunkId", write.group().id());
        }

        @Override
        public Optional<Change> visit(RoutingWrite.PutRouteGroup write) {
            return put(
                    "route-group",
                    write.group().version(),
                    "routeGroupId",
                    write.group().id());
        }

        @Override
        public Optional<Change> visit(RoutingWrite.RemoveRouteGroup write) {
            return removed("route-group", "routeGroupId", write.group().id());
        }

        @Override
        public Optional<Change> visit(RoutingWrite.PutDialPlan write) {
            return put(
                    "dial-plan",
                    write.plan().version(),
                    "dialPlanId",
                    write.plan().id());
        }

        @Override
        public Optional<Change> visit(RoutingWrite.RemoveDialPlan write) {
            return removed("dial-plan", "dialPlanId", write.plan().id());
        }

        @Override
        public Optional<Change> visit(GroupWrite.PutGroup write) {
            return put(
                    "group", write.group().version(), "groupId", write.group().id());
        }

        @Override
        public Optional<Change> visit(GroupWrite.RemoveGroup write) {
            return removed("group", "groupId", write.group().id());
        }

        @Override
        public Optional<Change> visit(TokenWrite write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.PutDeviceProfile write) {
            return put(
                    "device-profile",
                    write.profile().version(),
                    "deviceProfileId",
                    write.profile().id());
        }

        @Override
        public Optional<Change> visit(Write.ExpectLocation write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.ExpectRoom write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.ExpectNumbers write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.ExpectOwnDeviceNames write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.PutEntry write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.RemoveEntry write) {
            return Optional.empty();
        }

        @Override
        public Optional<Change> visit(Write.ExpectLease write) {
            return Optional.empty();
        }
    }
}
