package io.hexline.application.store;

import com.google.common.collect.ImmutableSet;
import io.hexline.application.collaborator.Lease;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.FeatureId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import java.util.Set;

/** One change of the store, with the version that was read; {@link io.hexline.domain.value.Version#NEW} adds. */
public sealed interface Write {

    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of write. */
    interface Visitor<R> extends GroupWrite.GroupVisitor<R>, TokenWrite.AnyTokenVisitor<R> {

        R visit(PutPerson write);

        R visit(RemovePerson write);

        R visit(PutSubscriber write);

        R visit(RemoveSubscriber write);

        R visit(PutNumber write);

        R visit(RemoveNumber write);

        R visit(PutLocation write);

        R visit(RemoveLocation write);

        R visit(PutFeature write);

        R visit(RemoveFeature write);

        R visit(PutLineHolder write);

        R visit(RemoveLineHolder write);

        R visit(PutTrunkGroup write);

        R visit(LeaveFeature write);

        R visit(RoutingWrite write);

        R visit(JobWrite write);

        R visit(PutDeviceProfile write);

        R visit(ExpectLocation write);

        R visit(ExpectRoom write);

        R visit(ExpectNumbers write);

        R visit(ExpectOwnDeviceNames write);

        R visit(PutEntry write);

        R visit(RemoveEntry write);

        R visit(ExpectLease write);
    }

    /** A write of a subject that has a file of its own. */
    sealed interface OfSubject extends Write permits RoutingWrite, GroupWrite, JobWrite, TokenWrite {}

    /** A write of a subscriber, who gives up what it had. */
    sealed interface OfSubscriber extends Write {

        Subscriber subscriber();
    }

    /** A write of a feature, which gives up the extension that it had. */
    sealed interface OfFeature extends Write {

        Feature feature();
    }

    /** Adds or changes a person; the units of its licenses are consumed or given back. */
    record PutPerson(Person person) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a person, who no longer calls or owns a number; its units are given back, and it leaves its groups. */
    record RemovePerson(Person person) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a subscriber; its extensions are taken at its location, those it had are free. */
    record PutSubscriber(Subscriber subscriber) implements OfSubscriber {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a subscriber, who is in no feature, trunk group or device profile any more; its extensions are free. */
    record RemoveSubscriber(Subscriber subscriber) implements OfSubscriber {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a number of the inventory. */
    record PutNumber(InventoryNumber number) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a number that nobody has from the inventory. */
    record RemoveNumber(InventoryNumber number) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a location. */
    record PutLocation(Location location) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a location where nobody and nothing is but device profiles, which go with it. */
    record RemoveLocation(Location location) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a feature, of which all members call, and whose name no other of its type has at its location. */
    record PutFeature(Feature feature) implements OfFeature {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Somebody belongs to a feature no longer, whatever else of it has changed; nothing where it is not there any more. */
    record LeaveFeature(FeatureId feature, PersonId member) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a feature, which owns no number any more; its extension is free. */
    record RemoveFeature(Feature feature) implements OfFeature {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a workspace or a virtual line, in no feature unless it calls; its extensions are as with subscribers. */
    record PutLineHolder(LineHolder holder) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes a workspace or a virtual line without number, in no feature, with its devices; its extension is free. */
    record RemoveLineHolder(LineHolder holder) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a trunk group, whose members all call. */
    record PutTrunkGroup(TrunkGroup group) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes a device profile, whose users all call from its location once all writes are done. */
    record PutDeviceProfile(DeviceProfile profile) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Changes nothing, but holds only if the location is still the one that was read. */
    record ExpectLocation(Location location) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Changes nothing, but holds only if, after the writes before it, this many users at most call from the location. */
    record ExpectRoom(LocationId location, int users) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Changes nothing, but holds only if, after the writes before it, the location has this many numbers. */
    record ExpectNumbers(LocationId location, int numbers) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Changes nothing, but holds only if, after the writes before it, each name is that of one device there. */
    record ExpectOwnDeviceNames(LocationId location, Set<String> names) implements Write {

        public ExpectOwnDeviceNames {
            names = ImmutableSet.copyOf(names);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Adds or changes an entry of the outbox. */
    record PutEntry(OutboxEntry entry) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Removes an entry of the outbox: nobody has to be told of it any more. */
    record RemoveEntry(OutboxEntry entry) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Changes nothing, but holds only if nobody else has taken a key of the lease since; else it is lost. */
    record ExpectLease(Lease lease) implements Write {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
