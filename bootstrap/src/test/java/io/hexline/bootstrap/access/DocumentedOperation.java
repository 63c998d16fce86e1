package io.hexline.bootstrap.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An operation, as the documentation tells who may call it.
 *
 * @param operation method and path template; {@code open} where everyone may call it
 * @param control whether it wants the control token, which is none of these
 * @param own whether it shows to everybody what is its own, whatever the request names
 * @param may the kinds of tokens that come in
 * @param ids instead of the usual ones; null for none
 * @param body with the template's variables in it; null for none
 */
public record DocumentedOperation(
        String operation,
        boolean open,
        boolean control,
        boolean own,
        Set<String> may,
        Map<String, String> ids,
        String body) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static List<DocumentedOperation> all() {
        try (InputStream file = DocumentedOperation.class.getResourceAsStream("operations.json")) {
            return List.of(MAPPER.readValue(file, DocumentedOperation[].class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether there is nothing of anybody else's in the answer. */
    boolean isPublic() {
        return own || open && !operation.contains("{");
    }

    public String method() {
        return operation.split(" ")[0];
    }

    /** The path with the values of its variables, and the organization as a parameter. */
    String path(Map<String, String> ids) {
        Map<String, String> own = this.ids == null ? Map.of() : this.ids;
        return filled(filled(operation.split(" ")[1], own), ids) + "?orgId=" + ids.get("orgId");
    }

    public String body(Map<String, String> ids) {
        return body == null ? "" : filled(body, ids);
    }

    private static String filled(String template, Map<String, String> ids) {
        String text = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            text = text.replace("{" + id.getKey() + "}", id.getValue());
        }
        return text;
    }
}
