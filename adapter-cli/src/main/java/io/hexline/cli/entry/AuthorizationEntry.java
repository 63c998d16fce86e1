package io.hexline.cli.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.application.access.AppAuthorization;
import java.util.Locale;

/**
 * What lets a program act on somebody's behalf.
 *
 * @param client the id of the program
 * @param type {@code access} or {@code refresh}: for requests, or for other tokens
 */
public record AuthorizationEntry(String id, String client, String type) implements Entry {

    /** The program of a token that none asked for, in the words of the public API. */
    private static final String NO_CLIENT = "hexline";

    public static AuthorizationEntry of(AppAuthorization authorization) {
        return new AuthorizationEntry(
                authorization.id().toString(),
                authorization.clientId().orElse(NO_CLIENT),
                authorization.id().kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void write(ObjectNode node) {
        node.put("id", id);
        node.put("client", client);
        node.put("type", type);
    }
}
