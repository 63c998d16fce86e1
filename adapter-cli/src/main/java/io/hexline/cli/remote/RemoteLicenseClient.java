package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.LicenseClient;
import io.hexline.cli.client.LicensePreview;
import io.hexline.cli.client.Names;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.id.PublicId;
import io.hexline.cli.user.UserDetails;
import io.hexline.cli.user.UserReference;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.SiteOperation;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The licenses of a server. */
public final class RemoteLicenseClient implements LicenseClient {

    private final PublicApi api;
    private final RemoteDirectory directory;

    public RemoteLicenseClient(Server server) {
        this.api = new PublicApi(server);
        this.directory = new RemoteDirectory(api);
    }

    @Override
    public Names names() {
        return new Names(directory);
    }

    @Override
    public Either<Answer, Assigned> assign(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return api.patch("/v1/licenses/users", body(user, licenses, sites))
                .flatMap(answer -> PersonId.parse(
                                PublicId.plain(answer.path("personId").asText("")))
                        .<Answer>mapLeft(wrong -> NoAnswer.ofTheApi("it names no user, " + wrong.message()))
                        .flatMap(id -> refusals(answer).map(codes -> new Assigned(details(id, answer), codes))));
    }

    @Override
    public Either<Answer, LicensePreview> preview(
            UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        return api.post("/hexline/v1/licenses/users/preview", body(user, licenses, sites))
                .flatMap(new PreviewReader(directory)::read);
    }

    private static ObjectNode body(UserReference user, List<LicenseOperation> licenses, List<SiteOperation> sites) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        user.id().ifPresent(id -> body.put("personId", PublicId.encode("PEOPLE", id.value())));
        user.email().ifPresent(email -> body.put("email", email.value()));
        NewUserBody.write(licenses, sites, body);
        return body;
    }

    /** Why the rest is not applied; nothing where all of it is. */
    static Either<Answer, List<ReportedCode>> refusals(JsonNode answer) {
        return answer.has("errors") ? FindingReader.errors(answer.path("errors")) : Either.right(List.of());
    }

    /** Somebody of another organization is known by the answer alone. */
    private UserDetails details(PersonId id, JsonNode answer) {
        return new RemoteDetails(directory)
                .of(id)
                .fold(
                        reason -> told(id, answer, Optional.of(reason)),
                        known -> known.orElseGet(() -> told(id, answer, Optional.empty())));
    }

    private static UserDetails told(PersonId id, JsonNode answer, Optional<String> notRead) {
        String email = answer.path("email").asText();
        List<String> licenses = FindingReader.stream(answer.path("licenses"))
                .map(license -> PublicId.plain(license.asText()))
                .toList();
        PersonEntry person = new PersonEntry(
                id.value(), email, email, Optional.empty(), Optional.empty(), Optional.empty(), licenses, List.of());
        return new UserDetails(person, Optional.empty(), List.of(), notRead);
    }
}
