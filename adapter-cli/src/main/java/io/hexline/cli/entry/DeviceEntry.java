package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id.WorkspaceId;
import java.util.Optional;

/**
 * A device of an organization.
 *
 * @param product what kind of device it is, in the words of the public API
 * @param mac with colons
 * @param location the id of the location where it is
 * @param person the id of the one who uses it; empty where nobody does, or several do
 * @param workspace the id of that in which it stands
 */
public record DeviceEntry(
        String name,
        String product,
        Optional<String> mac,
        Optional<String> location,
        Optional<String> person,
        Optional<String> workspace)
        implements Entry {

    public static DeviceEntry of(OwnedDevice owned) {
        Device device = owned.device();
        return new DeviceEntry(
                device.name(),
                product(device.type()),
                device.mac().map(mac -> mac.value().replaceAll("..(?!$)", "$0:")),
                Optional.of(owned.location().value()),
                owned.users().size() == 1
                        ? Optional.of(owned.users().iterator().next().value())
                        : Optional.empty(),
                Optional.of(owned.owner()).filter(WorkspaceId.class::isInstance).map(owner -> owner.value()));
    }

    private static String product(Device.Type type) {
        return switch (type) {
            case PHONE -> "Phone";
            case DECT_HANDSET -> "DECT handset";
            case CUSTOMER_MANAGED -> "Customer-managed device";
            case ATA -> "Analog telephone adapter";
        };
    }

    @Override
    public void write(ObjectNode node) {
        node.put("displayName", name);
        node.put("product", product);
        mac.ifPresent(value -> node.put("mac", value));
        location.ifPresent(value -> node.put("locationId", value));
        person.ifPresent(value -> node.put("personId", value));
        workspace.ifPresent(value -> node.put("workspaceId", value));
    }
}
