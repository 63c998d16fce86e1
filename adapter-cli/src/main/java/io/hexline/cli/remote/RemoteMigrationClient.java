package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.ReportedCode;
import io.hexline.cli.client.MigrationClient;
import io.hexline.cli.client.PlanReport;
import io.hexline.cli.client.PlanReport.PlannedUser;
import io.hexline.cli.client.StepReport;
import io.hexline.cli.id.PublicId;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans of a Hexline server; other servers of the public API have no such thing. */
record RemoteMigrationClient(PublicApi api) implements MigrationClient {

    private static final String TARGET = "targetLocationId";
    private static final String BLOCKED = "blocked";
    private static final ArrayNode NONE = JsonNodeFactory.instance.arrayNode();

    @Override
    public Either<Answer, PlanReport> plan(LocationId source, LocationId target) {
        return api.get(path(source) + "?" + TARGET + "=" + location(target))
                .flatMap(plan -> Either.traverseRight(
                                FindingReader.stream(plan.path("batches")).toList(),
                                batch -> users(batch.path("users")))
                        .flatMap(batches ->
                                users(plan.path(BLOCKED)).map(blocked -> new PlanReport(batches.asJava(), blocked))));
    }

    @Override
    public Either<Answer, StepReport> advance(
            LocationId source, LocationId target, Optional<JobId> after, Set<PersonId> without) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put(TARGET, PublicId.encode("LOCATION", target.value()));
        after.ifPresent(job -> body.put("afterJobId", PublicId.encode("JOB_ID", job.value())));
        without.forEach(user -> body.withArray("withoutUserIds").add(PublicId.encode("PEOPLE", user.value())));
        return api.post(path(source), body).flatMap(RemoteMigrationClient::step);
    }

    private static Either<Answer, StepReport> step(JsonNode step) {
        return switch (step.path("state").asText()) {
            case "DONE" -> users(step.path(BLOCKED)).map(blocked -> new StepReport(false, Optional.empty(), blocked));
            case "BEGUN", "UNDER_WAY", "STOPPED" ->
                JobReader.job(step.path("job"))
                        .map(job -> new StepReport(
                                step.path("state").asText().equals("STOPPED"), Optional.of(job), List.of()));
            default -> Either.left(NoAnswer.ofTheApi("it does not tell what became of the next batch"));
        };
    }

    private static Either<Answer, List<PlannedUser>> users(JsonNode users) {
        return users.isArray()
                ? Either.traverseRight(FindingReader.stream(users).toList(), RemoteMigrationClient::user)
                        .map(Seq::asJava)
                : Either.left(NoAnswer.ofTheApi("it lists no users where they belong"));
    }

    private static Either<Answer, PlannedUser> user(JsonNode user) {
        return text(user.path("userId")).isEmpty()
                ? Either.left(NoAnswer.ofTheApi("it names no user"))
                : FindingReader.errors(user.has("errors") ? user.path("errors") : NONE)
                        .flatMap(errors -> FindingReader.impacts(user.path("impacts"))
                                .map(impacts -> user(user, Stream.concat(errors.stream(), impacts.stream()))));
    }

    private static PlannedUser user(JsonNode user, Stream<ReportedCode> codes) {
        String id = PublicId.plain(user.path("userId").asText());
        return new PlannedUser(
                id,
                text(user.path("displayName")).orElse(id),
                user.path("email").asText(),
                text(user.path("extension")),
                text(user.path("phoneNumber")),
                FindingReader.stream(user.path("waitsFor"))
                        .map(other -> PublicId.plain(other.asText()))
                        .toList(),
                codes.toList());
    }

    private static Optional<String> text(JsonNode value) {
        return Optional.of(value.asText("")).filter(text -> !text.isBlank());
    }

    private static String path(LocationId source) {
        return "/hexline/v1/locations/" + location(source) + "/migration";
    }

    private static String location(LocationId id) {
        return URLEncoder.encode(PublicId.encode("LOCATION", id.value()), StandardCharsets.UTF_8);
    }
}
