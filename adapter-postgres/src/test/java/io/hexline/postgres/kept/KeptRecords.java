package io.hexline.postgres.kept;

import io.hexline.application.access.Integration;
import io.hexline.application.store.OutboxEntry;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Finding.Evidence;
import io.hexline.domain.job.BatchJob;
import io.hexline.domain.job.MoveItem;
import io.hexline.domain.job.MoveJob;
import io.hexline.domain.job.MoveJob.ResultKey;
import io.hexline.domain.license.License;
import io.hexline.domain.location.Feature;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.PremisesDialPlan;
import io.hexline.domain.location.RouteGroup;
import io.hexline.domain.location.TrunkGroup;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.CallSettings.RecordingAccount;
import io.hexline.domain.user.DeviceProfile;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.UserGroup;
import io.hexline.domain.value.Id;
import io.hexline.world.BookedOrder;
import io.hexline.world.CarriedNumber;
import io.hexline.world.Fault;
import io.hexline.world.OrderCourse;
import io.hexline.world.Recordings.RecordingVendor;
import io.hexline.world.snapshot.entry.TextType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The records that stand in documents, found from what each table holds. */
final class KeptRecords {

    /** By table, what its documents are; those of the simulated collaborators are package-private. */
    static final Map<String, Class<?>> DOCUMENTS = Map.ofEntries(
            Map.entry("organization", Organization.class),
            Map.entry("license", License.class),
            Map.entry("location", Location.class),
            Map.entry("feature", Feature.class),
            Map.entry("trunk_group", TrunkGroup.class),
            Map.entry("route_group", RouteGroup.class),
            Map.entry("dial_plan", PremisesDialPlan.class),
            Map.entry("device_profile", DeviceProfile.class),
            Map.entry("line_holder", LineHolder.class),
            Map.entry("person", Person.class),
            Map.entry("subscriber", Subscriber.class),
            Map.entry("number", InventoryNumber.class),
            Map.entry("extension", NumberOwner.class),
            Map.entry("job", MoveJob.class),
            Map.entry("job_user", MoveItem.class),
            Map.entry("batch_job", BatchJob.class),
            Map.entry("outbox", OutboxEntry.class),
            Map.entry("user_group", UserGroup.class),
            Map.entry("integration", Integration.class),
            Map.entry("collaborator_pending_faults", Fault.class),
            Map.entry("collaborator_platform_records", Subscriber.class),
            Map.entry("collaborator_registrations", simulated("SimulatedCarrierAccounts$Registrations")),
            Map.entry("collaborator_carriers", Carrier.class),
            Map.entry("collaborator_order_courses", OrderCourse.class),
            Map.entry("collaborator_carrier_numbers", CarriedNumber.Active.class),
            Map.entry("collaborator_carrier_connections", simulated("CarrierConnections$Connected")),
            Map.entry("collaborator_number_orders", BookedOrder.class),
            Map.entry("collaborator_number_orders_by_number", simulated("OrderBook$OrderIds")),
            Map.entry("collaborator_recording_vendors", RecordingVendor.class),
            Map.entry("collaborator_recording_accounts", RecordingAccount.class));

    /** Written as texts, or in a form of their own. */
    private static final Set<Class<?>> VALUES = Set.of(Id.class, Code.class, Evidence.class, ResultKey.class);

    private final Map<String, RecordComponent> components = new TreeMap<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private KeptRecords() {}

    /** Every component that stands in a document: {@code Person.email}, {@code Subscriber.Profile.name}. */
    static Map<String, RecordComponent> components() {
        KeptRecords found = new KeptRecords();
        DOCUMENTS.values().forEach(found::look);
        return found.components;
    }

    private void look(Type type) {
        if (type instanceof ParameterizedType many) {
            look(many.getRawType());
            Stream.of(many.getActualTypeArguments()).forEach(this::look);
        } else if (type instanceof Class<?> single && !isValue(single) && seen.add(single)) {
            if (single.isSealed()) {
                Stream.of(single.getPermittedSubclasses()).forEach(this::look);
            }
            if (single.isRecord()) {
                Stream.of(single.getRecordComponents()).forEach(this::component);
            }
        }
    }

    private void component(RecordComponent component) {
        String record = component
                .getDeclaringRecord()
                .getName()
                .replaceFirst(".*\\.", "")
                .replace('$', '.');
        components.put(record + "." + component.getName(), component);
        look(component.getGenericType());
    }

    private static boolean isValue(Class<?> type) {
        return VALUES.stream().anyMatch(value -> value.isAssignableFrom(type))
                || TextType.ALL.stream().anyMatch(text -> text.type() == type);
    }

    private static Class<?> simulated(String name) {
        try {
            return Class.forName("io.hexline.simulation." + name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("What collaborators keep has another name: say it here", gone);
        }
    }
}
