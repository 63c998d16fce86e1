package io.hexline.application.store;

import io.hexline.application.failure.PortFailure;
import io.vavr.control.Either;
import java.util.List;

/**
 * The write side of the store. It guards what no reader can: an e-mail belongs to one person in all organizations, an
 * extension to one owner in a location, a number to one owner, and no license has more holders than units. An
 * organization that has a full administrator who may sign in keeps one. Whoever becomes somebody's manager is there, and
 * nobody is removed who is. No location loses its calling while a feature, a workspace or a virtual line is there. A
 * trunk group or route group through which a location is connected is there, and no two of an organization have one
 * name, whatever case it is in. So it is with groups of people.
 */
public interface UnitOfWork {

    /**
     * Applies all the writes, or none; each thing is stored in its next version. An extension can change hands in one
     * commit, in whatever order the writes are.
     *
     * @return the number of writes; {@link PortFailure.Conflict} where a version is not the stored one, or a guard
     *     forbids a write
     */
    Either<PortFailure, Integer> commit(List<Write> writes);
}
