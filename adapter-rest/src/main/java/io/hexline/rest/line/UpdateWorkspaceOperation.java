package io.hexline.rest.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.line.FindLine;
import io.hexline.application.line.LineSetup;
import io.hexline.application.line.LineView;
import io.hexline.application.line.UpdateLine;
import io.hexline.rest.call.Operation;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.Set;

/**
 * {@code PUT /workspaces/{workspaceId}}: 200 with the workspace. What the documentation says is "no longer defined" where it is
 * left out goes then; what devices it is for stays for ever, and one for phones has Webex Calling.
 */
public record UpdateWorkspaceOperation(FindLine findLine, UpdateLine updateLine) implements Operation {

    private static final String DEVICES = "supportedDevices";
    private static final Set<String> FORGOTTEN = Set.of("capacity", "type", "notes");

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return LineInPath.workspace(call, findLine)
                .flatMap(today -> call.request()
                        .body()
                        .flatMap(whole -> setup(call, whole, today))
                        .flatMap(setup -> updateLine
                                .handle(today.holder().org(), today.holder().id(), setup)
                                .mapLeft(Problem::of)))
                .map(changed -> Answer.ok(WorkspaceBody.of(changed)));
    }

    private static Either<Problem, LineSetup> setup(Call call, ObjectNode whole, LineView today) {
        ObjectNode told = whole.objectNode().<ObjectNode>setAll(whole).without(DEVICES);
        boolean phones = "\"phones\"".equals(today.holder().settings().values().get(DEVICES));
        return call.read(body -> {
            LineSetup setup = LineFields.workspace(body, told, body.filled("displayName"), FORGOTTEN);
            boolean stopsCalling =
                    setup.location().applyTo(today.holder().location()).isEmpty();
            body.check("calling", !phones || !stopsCalling, "must be webexCalling for a workspace with phones");
            return setup;
        });
    }
}
