package io.hexline.rest.line;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.line.LineView;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.id.WireId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A workspace on the wire. */
final class WorkspaceBody {

    private WorkspaceBody() {}

    static Map<String, Object> of(LineView view) {
        LineHolder workspace = view.holder();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", WireId.text(workspace.id()));
        facts.put("orgId", WireId.text(workspace.org()));
        facts.put("displayName", workspace.displayName());
        workspace.location().or(() -> kept(workspace)).ifPresent(location -> {
            facts.put("locationId", WireId.text(location));
            facts.put("workspaceLocationId", WireId.textOfWorkspaceLocation(workspace.org(), location));
        });
        LineFields.WORKSPACE
                .written(workspace.settings().values())
                .properties()
                .forEach(setting -> facts.put(setting.getKey(), setting.getValue()));
        if (workspace.location().isPresent() && facts.get("calling") instanceof ObjectNode calling) {
            ArrayNode licenses = calling.put("type", "webexCalling")
                    .withObjectProperty("webexCalling")
                    .withArrayProperty("licenses");
            workspace.license().ifPresent(license -> licenses.removeAll().add(WireId.text(license)));
        }
        return facts;
    }

    private static Optional<LocationId> kept(LineHolder workspace) {
        return Optional.ofNullable(workspace.settings().values().get(LineFields.LOCATION))
                .map(text -> text.replace("\"", ""))
                .flatMap(text -> Malformed.orNothing(LocationId.parse(text)));
    }
}
