package io.hexline.rest.device;

import io.hexline.application.store.OwnedDevice;
import io.hexline.domain.user.Device;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.MacAddress;
import io.hexline.rest.id.WireId;
import java.time.Instant;
import java.util.List;

/**
 * A device, on the wire.
 *
 * @param placeId what {@code workspaceId} was called before
 * @param workspaceId null for one that is none of a workspace
 * @param personId null for one that nobody uses, or several
 * @param mac null where nobody has told
 */
record DeviceBody(
        String id,
        String callingDeviceId,
        String displayName,
        String placeId,
        String workspaceId,
        String personId,
        String orgId,
        List<String> capabilities,
        List<String> permissions,
        String connectionStatus,
        String product,
        String type,
        List<String> tags,
        String mac,
        String created,
        String locationId,
        String workspaceLocationId,
        List<String> errorCodes,
        String managedBy) {

    /** What calls are made with. */
    static final String PHONE = "phone";

    /** Whether it is connected nobody knows here. */
    static final String UNKNOWN = "unknown";

    static DeviceBody of(OrgId org, OwnedDevice owned) {
        Device device = owned.device();
        String workspace = owned.owner() instanceof WorkspaceId id ? WireId.text(id) : null;
        String id = DeviceId.of(owned);
        return new DeviceBody(
                id,
                id,
                device.name(),
                workspace,
                workspace,
                owned.users().size() == 1 ? WireId.text(owned.users().iterator().next()) : null,
                WireId.text(org),
                List.of(),
                List.of(),
                UNKNOWN,
                product(device.type()),
                PHONE,
                List.of(),
                device.mac().map(DeviceBody::colons).orElse(null),
                Instant.EPOCH.toString(),
                WireId.text(owned.location()),
                WireId.textOfWorkspaceLocation(org, owned.location()),
                List.of(),
                device.type() == Device.Type.CUSTOMER_MANAGED ? "CUSTOMER" : "CISCO");
    }

    /** Of the model nobody knows more than its kind. */
    static String product(Device.Type type) {
        return switch (type) {
            case PHONE -> "Phone";
            case DECT_HANDSET -> "DECT handset";
            case CUSTOMER_MANAGED -> "Customer-managed device";
            case ATA -> "Analog telephone adapter";
        };
    }

    private static String colons(MacAddress mac) {
        return mac.value().replaceAll("..(?!$)", "$0:");
    }
}
