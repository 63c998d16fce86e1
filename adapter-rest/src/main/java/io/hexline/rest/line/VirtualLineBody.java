package io.hexline.rest.line;

import io.hexline.application.line.LineView;
import io.hexline.domain.location.Location;
import io.hexline.domain.location.Premises.StreetAddress;
import io.hexline.rest.id.WireId;
import io.hexline.rest.openapi.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A virtual line on the wire. */
final class VirtualLineBody {

    private static final Set<String> ITEM = Settings.names("VirtualLineItem");
    private static final Set<String> DETAILS = Settings.names("VirtualLine");

    private final LineView view;
    private final Map<String, Object> facts = new LinkedHashMap<>();

    private VirtualLineBody(LineView view) {
        this.view = view;
    }

    static Map<String, Object> item(LineView view) {
        VirtualLineBody body = new VirtualLineBody(view);
        body.describe();
        body.facts.put("externalCallerIdNamePolicy", "DIRECT_LINE");
        body.facts.put("number", NumberFacts.of(view));
        body.facts.put("numberOfDevicesAssigned", view.holder().devices().size());
        view.location()
                .ifPresent(location ->
                        body.facts.put("location", Map.of("id", WireId.text(location.id()), "name", location.name())));
        body.facts.keySet().retainAll(ITEM);
        return body.facts;
    }

    static Map<String, Object> details(LineView view) {
        VirtualLineBody body = new VirtualLineBody(view);
        body.facts.put("displayName", view.holder().displayName());
        body.facts.put(LineFields.DIRECTORY_SEARCH, isFound(view));
        body.facts.put("announcementLanguage", "en_us");
        body.facts.put("devices", List.of());
        view.location().ifPresent(body::locate);
        body.describe();
        Map<String, Object> number = NumberFacts.of(view);
        number.keySet().removeAll(Set.of("routingPrefix", "esn"));
        body.facts.put("number", number);
        body.facts.keySet().retainAll(DETAILS);
        return body.facts;
    }

    private static boolean isFound(LineView view) {
        return !"false".equals(view.holder().settings().values().get(LineFields.DIRECTORY_SEARCH));
    }

    /** The names of one that a file has only one of are its parts. */
    private void describe() {
        String name = view.holder().displayName().strip();
        int last = name.lastIndexOf(' ');
        facts.put("id", WireId.text(view.holder().id()));
        facts.put("firstName", last < 0 ? "." : name.substring(0, last));
        facts.put("lastName", name.substring(last + 1));
        LineFields.VIRTUAL_LINE
                .written(view.holder().settings().values())
                .properties()
                .forEach(setting -> facts.put(setting.getKey(), setting.getValue()));
    }

    private void locate(Location location) {
        location.premises().announcementLanguage().ifPresent(spoken -> facts.put("announcementLanguage", spoken));
        location.premises().timeZone().ifPresent(zone -> facts.put("timeZone", zone));
        StreetAddress street = location.premises().address();
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("address1", street.line1().orElse(""));
        street.line2().ifPresent(line -> address.put("address2", line));
        address.put("city", street.city().orElse(""));
        address.put("state", location.region().subdivision().orElse(""));
        address.put("postalCode", street.postalCode().orElse(""));
        address.put("country", location.region().country());
        facts.put("location", Map.of("id", WireId.text(location.id()), "name", location.name(), "address", address));
    }
}
