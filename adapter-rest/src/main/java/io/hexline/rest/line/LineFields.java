package io.hexline.rest.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.hexline.application.line.LineSetup;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.openapi.Settings;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a workspace or a virtual line is to be, as the wire says it. */
final class LineFields {

    static final Settings WORKSPACE = Settings.of(
            "Workspace", "NewWorkspace", Set.of("displayName", "orgId", "locationId", "workspaceLocationId"));

    static final Settings VIRTUAL_LINE = Settings.of("VirtualLineSettings", "VirtualLineUpdate", Set.of());

    /** Whether callers find a virtual line by its name. */
    static final String DIRECTORY_SEARCH = "directorySearchEnabled";

    /** Where a workspace is that does not call. */
    static final String LOCATION = "locationId";

    /** Where they were kept while they consumed no units. */
    private static final String LICENSES = "calling.webexCalling.licenses";

    private static final String WEBEX_CALLING = "webexCalling";

    private LineFields() {}

    /** A workspace; that it has these settings only while they are told is for {@code forgets} to say. */
    static LineSetup workspace(Fields body, ObjectNode whole, Optional<String> name, Set<String> forgets) {
        Optional<Fields> calling = body.object("calling");
        Optional<Fields> webex = calling.flatMap(told -> told.object(WEBEX_CALLING));
        Optional<LocationId> location = webex.flatMap(told -> location(told)).or(() -> location(body));
        Map<String, Optional<String>> settings = new HashMap<>(WORKSPACE.read(whole, body));
        forgets.forEach(setting -> settings.putIfAbsent(setting, Optional.empty()));
        Change<Set<LicenseId>> licenses = webex.map(LineFields::licenses).orElseGet(Change::keep);
        if (!licenses.keeps()) {
            settings.put(LICENSES, Optional.empty());
        }
        location.ifPresent(place -> settings.put(
                LOCATION, Optional.of(TextNode.valueOf(place.value()).toString())));
        return new LineSetup(
                name,
                calling.map(told -> change(told, location)).orElseGet(Change::keep),
                webex.map(LineFields::number).orElseGet(Change::keep),
                webex.map(LineFields::extension).orElseGet(Change::keep),
                licenses,
                settings);
    }

    /** Who is to call otherwise than over Webex Calling does not call here. */
    private static Change<LocationId> change(Fields calling, Optional<LocationId> location) {
        boolean webex = calling.text("type").map(WEBEX_CALLING::equals).orElseGet(() -> calling.has(WEBEX_CALLING));
        return webex ? location.map(Change::set).orElseGet(Change::keep) : Change.remove();
    }

    static LineSetup virtualLine(Fields body, ObjectNode whole, Optional<String> name, Change<LocationId> location) {
        return new LineSetup(
                name, location, number(body), extension(body), Change.keep(), VIRTUAL_LINE.read(whole, body));
    }

    static Optional<LocationId> location(Fields body) {
        return body.value(LOCATION, LineFields::readLocation);
    }

    static Either<Malformed, LocationId> readLocation(String text) {
        return WireId.LOCATION.read(text, LocationId::parse);
    }

    private static Change<Set<LicenseId>> licenses(Fields webex) {
        return webex.has("licenses")
                ? Change.set(Set.copyOf(webex.values("licenses", text -> WireId.LICENSE.read(text, LicenseId::parse))))
                : Change.keep();
    }

    private static Change<PhoneNumber.Written> number(Fields body) {
        return body.changeOrNull("phoneNumber", PhoneNumber.Written::parse);
    }

    private static Change<Extension> extension(Fields body) {
        return body.changeOrNull("extension", Extension::parse);
    }
}
