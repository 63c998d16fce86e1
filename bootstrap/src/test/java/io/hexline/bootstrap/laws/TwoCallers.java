package io.hexline.bootstrap.laws;

import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.license.License.LicenseKind;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber;
import io.hexline.domain.organization.Organization;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.simulation.Divergence;
import io.hexline.testkit.ALicense;
import io.hexline.testkit.ALocation;
import io.hexline.testkit.ANumber;
import io.hexline.testkit.APerson;
import io.hexline.testkit.ASubscriber;
import io.hexline.testkit.AWorld;
import io.hexline.testkit.AnOrganization;
import io.hexline.world.World;
import java.util.Map;
import java.util.Set;

/** Worlds of Ada and Bo, who call from Oslo, and what is seen of them. */
final class TwoCallers {

    static final Organization ACME = AnOrganization.named("acme").build();
    static final CarrierId TELCO = new CarrierId("telco");
    static final Location OSLO =
            ALocation.named("oslo", ACME.id()).connectedBy(TELCO).build();
    static final Location BERGEN =
            ALocation.named("bergen", ACME.id()).connectedBy(TELCO).build();
    static final ALicense CALLING = ALicense.of(LicenseKind.CALLING_PROFESSIONAL, ACME.id());
    static final Person ADA = caller("ada");
    static final Person BO = caller("bo");
    static final PhoneNumber NUMBER = new PhoneNumber("+4721555101");
    static final ANumber ADAS = ANumber.of(NUMBER.value(), OSLO).ownedBy(ADA);

    private TwoCallers() {}

    static Person caller(String name) {
        return APerson.named(name, ACME.id()).holding(CALLING.id()).build();
    }

    static ASubscriber ada() {
        return ASubscriber.of(ADA, OSLO.id()).withExtension("101").withNumber(NUMBER);
    }

    static ASubscriber bo() {
        return ASubscriber.of(BO, OSLO.id()).withExtension("102");
    }

    static World world(Person bo, ASubscriber adasRecord, ASubscriber bosRecord, InventoryNumber... numbers) {
        return start(OSLO)
                .with(ADA, bo)
                .with(adasRecord.build(), bosRecord.build())
                .with(numbers)
                .build();
    }

    static AWorld start(Location oslo) {
        return AWorld.of(ACME)
                .with(CALLING.build())
                .with(oslo, BERGEN)
                .with(new Carrier(TELCO, "Telco", CarrierKind.CISCO_PSTN, 100));
    }

    static World with(InventoryNumber... numbers) {
        return world(BO, ada(), bo(), numbers);
    }

    static World with(ASubscriber bosRecord) {
        return world(BO, ada(), bosRecord, ADAS.build());
    }

    static Observation seen(World world) {
        return new Observation(world, Map.of(CALLING.build(), 8), Set.of(), Divergence.IN_STEP, Set.of());
    }

    static Observation astray(Set<PersonId> users, Map<PhoneNumber, LocationId> numbers, PersonId... told) {
        return new Observation(
                with(ADAS.build()),
                Map.of(),
                Set.of(),
                new Divergence(users, Map.of(), Map.of(), numbers, Map.of(), Set.of()),
                Set.of(told));
    }

    static Observation waiting(boolean ordered, PhoneNumber... waiting) {
        InventoryNumber number = ADAS.build().withPendingOrder(ordered);
        return new Observation(with(number), Map.of(), Set.of(waiting), Divergence.IN_STEP, Set.of());
    }

    static Location elsewhere(String carrier) {
        return ALocation.named("oslo", ACME.id())
                .connectedBy(new CarrierId(carrier))
                .build();
    }
}
