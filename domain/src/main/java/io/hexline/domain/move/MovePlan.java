package io.hexline.domain.move;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.hexline.domain.location.CallingProfile.PstnConnection;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.move.MoveDraft.RequestedMove;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.FileMove;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.UserFile;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a move makes of the user.
 *
 * @param after the subscriber at the target location
 * @param files the files that go with the user
 * @param target the target location as it is afterwards; empty where it does not change
 * @param recording its account at the recording service; empty where it has none any more
 * @param numbers the inventory's records that change, as they are afterwards
 * @param deviceProfiles those that go with the user, as they are afterwards
 * @param features those of the source location that the user leaves, as they are afterwards
 * @param trunkGroups those that the user leaves, as they are afterwards
 */
public record MovePlan(
        Subscriber before,
        Subscriber after,
        List<InventoryNumber> numbers,
        List<DeviceProfile> deviceProfiles,
        List<Feature> features,
        List<TrunkGroup> trunkGroups,
        Optional<Location> target,
        List<FileMove> files,
        Optional<RecordingAccount> recording) {

    public MovePlan {
        numbers = ImmutableList.copyOf(numbers);
        deviceProfiles = ImmutableList.copyOf(deviceProfiles);
        features = ImmutableList.copyOf(features);
        trunkGroups = ImmutableList.copyOf(trunkGroups);
        files = ImmutableList.copyOf(files);
    }

    /**
     * The effect of a move that breaks no rule.
     *
     * @param facts whose {@link Assessment} is clear
     */
    public static MovePlan of(MoveFacts facts) {
        Subscriber before = facts.subscriber();
        Subscriber after = before.relocated(
                facts.target().id(),
                linesAfter(facts),
                SettingsAtTarget.roles(facts),
                SettingsAtTarget.settings(facts));
        return new MovePlan(
                before,
                after,
                numbersAfter(facts),
                deviceProfilesAfter(facts),
                featuresAfter(facts),
                trunkGroupsAfter(facts),
                SettingsAtTarget.target(facts),
                filesOf(facts),
                SettingsAtTarget.recording(facts));
    }

    private static List<TrunkGroup> trunkGroupsAfter(MoveFacts facts) {
        return Lists.transform(
                facts.locationUsage().trunkGroups(),
                group -> group.withoutMember(facts.person().id()));
    }

    private static List<Feature> featuresAfter(MoveFacts facts) {
        PersonId user = facts.person().id();
        return ImmutableList.copyOf(Collections2.transform(
                facts.locationUsage().groupServicesOf(user), feature -> feature.withoutMember(user)));
    }

    private static List<DeviceProfile> deviceProfilesAfter(MoveFacts facts) {
        return Lists.transform(
                facts.locationUsage().deviceProfiles(),
                profile -> profile.movedTo(facts.target().id()));
    }

    private static List<FileMove> filesOf(MoveFacts facts) {
        Optional<LocationId> source = facts.subscriber().location();
        Optional<LocationId> target = Optional.of(facts.target().id());
        List<UserFile> files = ImmutableList.<UserFile>builder()
                .addAll(facts.subscriber().files())
                .addAll(Lists.transform(facts.locationUsage().deviceProfiles(), DeviceProfile::file))
                .build();
        return Lists.transform(files, file -> new FileMove(file.kind(), file.at(source), file.at(target)));
    }

    private static Lines linesAfter(MoveFacts facts) {
        Lines today = facts.subscriber().lines();
        RequestedMove move = facts.move();
        Optional<Extension> extension = LineRule.extensionAfter(facts);
        if (!facts.keepsNumbers()) {
            return Lines.of(extension, move.number().requested());
        }
        List<AlternateNumber> alternates = Lists.transform(today.alternates(), alternate -> atTarget(alternate, facts));
        return new Lines(extension, today.number(), alternates, today.fax());
    }

    private static AlternateNumber atTarget(AlternateNumber alternate, MoveFacts facts) {
        return LineRule.losesExtension(alternate, facts) ? alternate.withoutExtension() : alternate;
    }

    private static List<InventoryNumber> numbersAfter(MoveFacts facts) {
        List<InventoryNumber> current = facts.numbers().current();
        if (facts.keepsNumbers()) {
            return Lists.transform(
                    current, number -> number.movedTo(facts.target().id(), carrierAtTarget(facts)));
        }
        Optional<PhoneNumber> wanted = facts.move().number().requested();
        NumberOwner owner =
                new NumberOwner.User(facts.person().id(), facts.person().name().display());
        var given = facts.numbers().requested().map(number -> number.ownedBy(owner)).stream();
        var released = current.stream()
                .filter(number -> isOwn(number, facts))
                .filter(number -> wanted.filter(number.number()::equals).isEmpty())
                .map(InventoryNumber::released);
        return Stream.concat(released, given).toList();
    }

    /** The user can be recorded with a number that the inventory has given to somebody else. */
    private static boolean isOwn(InventoryNumber number, MoveFacts facts) {
        PersonId user = facts.person().id();
        return number.org().equals(facts.organization().id())
                && number.owner().filter(owner -> owner.is(user)).isPresent();
    }

    private static Optional<CarrierId> carrierAtTarget(MoveFacts facts) {
        return facts.targetCalling().pstn().map(PstnConnection::carrier);
    }
}
