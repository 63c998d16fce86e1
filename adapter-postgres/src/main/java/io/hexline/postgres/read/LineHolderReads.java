package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.LineHolderFilter;
import io.hexline.application.store.LineHolders;
import io.hexline.domain.user.LineHolder;
import io.hexline.domain.value.Id;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.postgres.database.Database;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The workspaces and virtual lines. The database looks for what has a column, in parts; what else is asked for is looked at
 * here, part after part until there is enough.
 */
public record LineHolderReads(Database database) implements LineHolders {

    private static final int PART = 200;

    @Override
    public Either<PortFailure, Optional<LineHolder>> find(Id id) {
        return database.read(
                "find a workspace or virtual line",
                handle -> Documents.one(
                                handle, LineHolder.class, "SELECT document FROM line_holder WHERE id = ?", id.value())
                        .filter(holder -> holder.id().equals(id)));
    }

    @Override
    public Either<PortFailure, List<LineHolder>> withIds(OrgId org, Set<String> ids) {
        return database.read(
                "find workspaces and virtual lines",
                handle -> Documents.list(
                        handle,
                        LineHolder.class,
                        "SELECT document FROM line_holder WHERE id = ANY(?) AND org = ?",
                        ids.toArray(String[]::new),
                        org.value()));
    }

    @Override
    public Either<PortFailure, List<LineHolder>> list(
            LineHolderFilter filter, Optional<String> after, int skip, int max) {
        return database.search("list workspaces or virtual lines", handle -> {
            List<LineHolder> found = new ArrayList<>();
            String last = after.orElse("");
            List<LineHolder> part;
            do {
                part = part(handle, filter, last);
                part.stream().filter(filter::fits).forEach(found::add);
                last = part.isEmpty() ? last : part.get(part.size() - 1).id().value();
            } while (part.size() == PART && found.size() < skip + max);
            return found.stream().skip(skip).limit(max).toList();
        });
    }

    private static List<LineHolder> part(Handle handle, LineHolderFilter filter, String after) {
        Conditions where = new Conditions(filter.org().value(), filter.kind().name(), after);
        filter.location().ifPresent(place -> where.and("location = ?", place.value()));
        filter.within().ifPresent(places -> where.and("location = ANY(?)", (Object) texts(places)));
        filter.name().ifPresent(part -> where.and("name_in_lower_case LIKE ?", Conditions.containing(part)));
        if (!filter.ids().isEmpty()) {
            where.and("id = ANY(?)", (Object) texts(filter.ids()));
        }
        return Documents.list(
                handle,
                LineHolder.class,
                "SELECT document FROM line_holder WHERE org = ? AND kind = ? AND id > ?" + where.text()
                        + " ORDER BY id LIMIT ?",
                where.values(PART));
    }
}
