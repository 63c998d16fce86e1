package io.hexline.rest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of other parts of the list that a request asks for. */
final class Links {

    static final String CURSOR = "cursor";
    static final String START = "start";

    private Links() {}

    /**
     * The same request from another place on; absolute, by the name that the client called the server by.
     *
     * @param placeName {@link #CURSOR} or {@link #START}
     */
    static String to(Call.Request request, String placeName, String place, int max) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        query.keySet().removeAll(Set.of(CURSOR, START));
        query.put(placeName, place);
        query.put("max", "" + max);
        return address(request, query);
    }

    /** The same request with these parameters. */
    static String to(Call.Request request, Map<String, String> changed) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        query.putAll(changed);
        return address(request, query);
    }

    private static String address(Call.Request request, Map<String, String> query) {
        return request.server() + request.path() + "?"
                + query.entrySet().stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    /** As RFC 5988 says where the next part is. */
    static Answer next(Answer answer, String address) {
        return answer.withHeader("Link", "<" + address + ">; rel=\"next\"");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
