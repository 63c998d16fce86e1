package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.domain.license.License.OfferedLicense;
import java.util.Optional;

/**
 * A license that an organization has bought.
 *
 * @param site of a license for meetings
 */
public record LicenseEntry(String id, String name, int total, int used, Optional<String> site) implements Entry {

    public static LicenseEntry of(OfferedLicense offered) {
        return new LicenseEntry(
                offered.license().id().value(),
                offered.license().name(),
                offered.license().totalUnits(),
                offered.consumedUnits(),
                offered.license().site().map(Object::toString));
    }

    public Named named() {
        return new Named(id, name);
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("name", name);
        node.put("totalUnits", total);
        node.put("consumedUnits", used);
        site.ifPresent(value -> node.put("siteUrl", value));
    }
}
