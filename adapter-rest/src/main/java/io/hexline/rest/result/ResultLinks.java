package io.hexline.rest.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hexline.domain.job.MoveJob;
import io.hexline.domain.value.Id.JobId;
import io.hexline.domain.value.Id.OrgId;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Links that open a file to whoever has them, until it expires: on every server of the store in which the job is, and after
 * a restart.
 */
public record ResultLinks(InstantSource time) {

    /** Where the files are; what follows is a ticket: the organization, the job, and its key. */
    public static final String PATH = "/files/moveusers/";

    /** The link to a file; none where it has expired. */
    public Optional<String> to(ResultFile file, String server) {
        return Optional.of(server + PATH + ticket(file)).filter(link -> isAlive(file));
    }

    private static String ticket(ResultFile file) {
        return encode(file.org().value()) + "." + encode(file.job().value()) + "."
                + file.key().value();
    }

    private boolean isAlive(ResultFile file) {
        return time.instant().isBefore(file.expiry());
    }

    /** A job that a ticket names. */
    record NamedJob(OrgId org, JobId id) {}

    /** The job that a ticket names, whether the ticket opens its file or not; none where it names none. */
    static Optional<NamedJob> named(String ticket) {
        List<String> parts = List.of(ticket.split("\\.", -1));
        try {
            return parts.size() == 3
                    ? Optional.of(new NamedJob(new OrgId(decode(parts.get(0))), new JobId(decode(parts.get(1)))))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the ticket opens the file of this job now; it takes as long for one that is nearly right as for any other. */
    boolean open(String ticket, MoveJob job) {
        return ResultFile.of(job)
                .filter(this::isAlive)
                .filter(file -> MessageDigest.isEqual(ticket(file).getBytes(UTF_8), ticket.getBytes(UTF_8)))
                .isPresent();
    }

    private static String encode(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), UTF_8);
    }
}
