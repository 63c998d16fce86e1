package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.carrier.Carrier;

/**
 * A carrier that can connect locations of an organization.
 *
 * @param mobile whether it has mobile numbers too
 */
public record CarrierEntry(String id, String name, boolean mobile) implements Entry {

    public static CarrierEntry of(Carrier carrier) {
        return new CarrierEntry(
                carrier.id().value(), carrier.name(), carrier.kind().providesMobileNumbers());
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("name", name);
        node.put("mobileNumbers", mobile);
    }
}
