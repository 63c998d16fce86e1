package io.hexline.rest.job;

import io.hexline.application.job.BatchJobStart;
import io.hexline.application.number.MoveNumbers;
import io.hexline.application.number.MoveNumbers.MoveNumbersCommand;
import io.hexline.domain.job.BatchCode;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.call.Operation;
import io.hexline.rest.call.Operation.Answer;
import io.hexline.rest.call.Operation.Call;
import io.hexline.rest.id.WireId;
import io.hexline.rest.json.Fields;
import io.hexline.rest.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code POST …/jobs/numbers/manageNumbers}: 201 with the job that has been started. */
public record MoveNumbersOperation(MoveNumbers moveNumbers) implements Operation {

    private static final int BAD_REQUEST = 400;
    private static final int PRECONDITION_FAILED = 412;
    private static final int CREATED = 201;
    private static final int MOST_LOCATIONS = 1000;

    @Override
    public Either<Problem, Answer> handle(Call call) {
        return call.organizationInQuery()
                .flatMap(org -> call.read(NumberJobRequest::read)
                        .flatMap(NumberJobRequest::only)
                        .flatMap(wanted -> moveNumbers
                                .handle(new MoveNumbersCommand(
                                        new BatchJobStart.Request(
                                                org,
                                                call.caller(),
                                                call.request().trackingId()),
                                        wanted.from(),
                                        wanted.to(),
                                        Set.of(wanted.number())))
                                .mapLeft(Problem::of)))
                .map(job -> Answer.json(CREATED, BatchJobBody.started(job)));
    }

    /** One number that is to move. */
    private record Wanted(LocationId from, LocationId to, PhoneNumber.Written number) {}

    /** Numbers as they are written, and where they are. */
    private record Entry(Optional<LocationId> location, List<String> numbers) {}

    /**
     * The body of a request.
     *
     * @param target there, as are the locations of all entries, where {@code operation} is MOVE
     */
    private record NumberJobRequest(String operation, Optional<LocationId> target, List<Entry> entries) {

        private static final String MOVE = "MOVE";
        private static final String USAGE = "NUMBER_USAGE_CHANGE";

        static NumberJobRequest read(Fields body) {
            String operation = body.filled("operation").orElse("");
            body.check("operation", operation.equals(MOVE) || operation.equals(USAGE), "must be MOVE");
            Optional<LocationId> target = operation.equals(MOVE)
                    ? body.required("targetLocationId", NumberJobRequest::location)
                    : Optional.empty();
            List<Entry> entries = body.objects("numberList").orElse(List.of()).stream()
                    .limit(MOST_LOCATIONS)
                    .map(entry ->
                            new Entry(entry.required("locationId", NumberJobRequest::location), entry.texts("numbers")))
                    .toList();
            body.check(
                    "numberList",
                    entries.stream().anyMatch(entry -> !entry.numbers().isEmpty()),
                    "must hold a number");
            return new NumberJobRequest(operation, target, entries);
        }

        private static Either<Malformed, LocationId> location(String text) {
            return WireId.LOCATION.read(text, LocationId::parse);
        }

        /** The number, if there is one only. */
        Either<Problem, Wanted> only() {
            int count =
                    entries.stream().mapToInt(entry -> entry.numbers().size()).sum();
            if (operation.equals(USAGE)) {
                return refused(
                        BAD_REQUEST,
                        BatchCode.MOVE_NOT_SUPPORTED,
                        "NUMBER_USAGE_CHANGE is not supported: numbers have no usage here. Only MOVE is.");
            } else if (count > 1) {
                return refused(
                        PRECONDITION_FAILED,
                        BatchCode.ONE_NUMBER_A_JOB,
                        "A job can move one number only, and numberList holds " + count + ". Start a job for each.");
            }
            Entry entry = entries.stream()
                    .filter(some -> !some.numbers().isEmpty())
                    .findFirst()
                    .orElseThrow();
            return PhoneNumber.Written.parse(entry.numbers().get(0))
                    .mapLeft(wrong -> problem(
                            BAD_REQUEST,
                            BatchCode.NUMBER_NOT_THERE,
                            "Invalid phone number. numberList[" + entries.indexOf(entry) + "].numbers[0] "
                                    + wrong.message() + "."))
                    .map(number -> new Wanted(entry.location().orElseThrow(), target.orElseThrow(), number));
        }

        private static Either<Problem, Wanted> refused(int status, BatchCode code, String text) {
            return Either.left(problem(status, code, text));
        }

        private static Problem problem(int status, BatchCode code, String text) {
            return Problem.coded(status, code.id(), text);
        }
    }
}
