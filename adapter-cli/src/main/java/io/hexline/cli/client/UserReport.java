package io.hexline.cli.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.ReportedCode;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a user's move.
 *
 * @param name for people; the id where nothing better is known
 */
public record UserReport(String id, String name, Result result, List<ReportedCode> codes) {

    /** How far the move has come. */
    public enum Result {
        /** It was looked at only. */
        ASSESSED,
        WAITING,
        PENDING,
        MOVED,
        FAILED,
        SKIPPED;

        /** The word that people and machines get. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public UserReport {
        codes = List.copyOf(codes);
    }

    public boolean isBlocked() {
        return codes.stream().anyMatch(ReportedCode::isError);
    }

    /** Adds who it is to a JSON document. */
    public ObjectNode identify(ObjectNode node) {
        return node.put("id", id).put("name", name);
    }
}
