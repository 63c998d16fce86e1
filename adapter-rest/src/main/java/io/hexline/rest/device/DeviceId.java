package io.hexline.rest.device;

import io.hexline.application.device.ShowDevices.DeviceKey;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.DeviceProfileId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.Id.VirtualLineId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.page.NamedKey;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A device has no other id than its owner's, and its name: these are one text, after a letter for the owner's kind. */
final class DeviceId {

    private static final String KIND = "DEVICE";

    /** Whose a device can be. */
    private enum Owner {
        PERSON("P", PersonId.class, PersonId::parse),
        WORKSPACE("W", WorkspaceId.class, WorkspaceId::parse),
        VIRTUAL_LINE("V", VirtualLineId.class, VirtualLineId::parse),
        DEVICE_PROFILE("G", DeviceProfileId.class, DeviceProfileId::parse);

        private final String letter;
        private final Class<? extends Id> type;
        private final Function<String, Either<Malformed, ? extends Id>> parse;

        Owner(String letter, Class<? extends Id> type, Function<String, Either<Malformed, ? extends Id>> parse) {
            this.letter = letter;
            this.type = type;
            this.parse = parse;
        }
    }

    private DeviceId() {}

    static String of(OwnedDevice owned) {
        String letter = Stream.of(Owner.values())
                .filter(kind -> kind.type.isInstance(owned.owner()))
                .map(kind -> kind.letter)
                .findFirst()
                .orElseThrow();
        return WireId.ofName(
                KIND,
                letter + NamedKey.text(owned.owner().value(), owned.device().name()));
    }

    static Either<Malformed, DeviceKey> read(OrgId org, String id) {
        return WireId.readName(KIND, id)
                .flatMap(text -> Stream.of(Owner.values())
                        .filter(kind -> text.startsWith(kind.letter))
                        .findFirst()
                        .flatMap(kind -> key(org, kind, text))
                        .<Either<Malformed, DeviceKey>>map(Either::right)
                        .orElseGet(() -> Either.left(new Malformed("device id", id, "one that an answer has named"))));
    }

    private static Optional<DeviceKey> key(OrgId org, Owner kind, String text) {
        return NamedKey.read(
                text.substring(1),
                (owner, name) -> kind.parse.apply(owner).map(someone -> new DeviceKey(org, someone, name)));
    }
}
