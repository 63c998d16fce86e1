package io.hexline.console.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.hexline.application.UseCases;
import io.hexline.application.access.Authorization.Principal;
import io.hexline.console.session.Sessions.Session;
import io.hexline.domain.user.Role;
import io.hexline.domain.value.Id.OrgId;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page is asked for.
 *
 * @param address as the browser has it: the path and the query
 * @param isSecure whether nobody can read or change what is sent on the way
 * @param isFromThisMachine whether whoever asks may control the server, as far as it matters from where
 * @param isOfScript whether a script of a page asks, which no link of somebody else can do
 * @param origin whose page asks
 * @param path what follows the path of the console, by its parts
 * @param fields the values of each field of the address, or of the form that was sent
 * @param upload the file that came with the form
 */
public record Visit(
        String method,
        String address,
        boolean isSecure,
        boolean isFromThisMachine,
        boolean isOfScript,
        Origin origin,
        List<String> path,
        ImmutableListMultimap<String, String> fields,
        Optional<Upload> upload) {

    public Visit {
        path = ImmutableList.copyOf(path);
    }

    public boolean isGet() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Whether a form was sent, which can change something. */
    public boolean isForm() {
        return method.equals("POST");
    }

    /** A field that says something, without the space around it; the first of several. */
    public Optional<String> field(String name) {
        return all(name).stream().findFirst();
    }

    /** The same, with these values of fields instead. */
    public Visit with(Map<String, String> others) {
        ImmutableListMultimap<String, String> replaced = ImmutableListMultimap.<String, String>builder()
                .putAll(Multimaps.filterKeys(fields, field -> !others.containsKey(field)))
                .putAll(others.entrySet())
                .build();
        return new Visit(method, address, isSecure, isFromThisMachine, isOfScript, origin, path, replaced, upload);
    }

    /** What a form says of the page on which it stood; empty where it says nothing. */
    public Optional<Stamp> stamp() {
        return field(Gate.FORM_KEY).map(Stamp::read);
    }

    /** The values of a field that say something, such as of boxes that are checked. */
    public List<String> all(String name) {
        return fields.get(name).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /**
     * A file that somebody sends. It passes by once, while it comes; nobody keeps it.
     *
     * @param name as the browser says
     */
    public record Upload(String name, InputStream content) {}

    /**
     * Who visits.
     *
     * @param use the use cases, which refuse what the caller may not do
     * @param beside what there is besides
     */
    public record Visitor(Session session, Principal caller, UseCases use, Beside beside) {

        /** The organization whose pages these are: the one that was chosen, or the first that there is to choose. */
        public OrgId org() {
            return session.choice()
                    .filter(caller::reaches)
                    .orElseGet(() -> organizations().get(0));
        }

        /** Those in which the caller may do something. Who is nothing but a partner's administrator is none at home. */
        public List<OrgId> organizations() {
            List<OrgId> reached = caller.organizations();
            boolean isOnlyPartner = caller.roles().equals(Set.of(Role.PARTNER_ADMINISTRATOR));
            return isOnlyPartner && reached.size() > 1 ? reached.subList(1, reached.size()) : reached;
        }
    }
}
