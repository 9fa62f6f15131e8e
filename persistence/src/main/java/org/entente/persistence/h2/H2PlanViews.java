package org.entente.persistence.h2;

import static org.entente.persistence.db.Tables.META;

import org.entente.model.plan.EntityKind;
import org.entente.persistence.PlanId;
import org.entente.persistence.StoreException;
import org.entente.persistence.StoreProblem;
import org.entente.persistence.key.InstallationSecret;
import org.entente.persistence.key.Protection;
import org.entente.persistence.map.Mappers;
import org.entente.persistence.view.PlanView;
import org.entente.persistence.view.PlanViews;
import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps views in H2 databases beside the journal. Only a database that this installation wrote and
/// closed is ever opened; anything else is deleted unopened and made anew.
public final class H2PlanViews implements PlanViews {
    private static final Logger LOG = System.getLogger(H2PlanViews.class.getName());

    private final InstallationSecret secret;

    /// Proves views with a secret of this installation, which must not lie in a library: who can
    /// hand over a library must not know it.
    public H2PlanViews(InstallationSecret secret) {
        this.secret = secret;
    }

    @Override
    public PlanView open(PlanId id, Path folder, Protection protection) throws StoreException {
        var files = files(id, folder);
        var keys = new ViewKeys(id, protection, secret.bytes());
        try {
            if (files.areSealed(keys)) {
                files.breakSeal();
                return opened(files, keys);
            }
        } catch (IOException | SQLException | DataAccessException e) {
            LOG.log(Level.WARNING, "The view of plan " + id + " could not be opened.", e);
        }
        return fresh(id, folder, protection);
    }

    private static H2PlanView opened(ViewFiles files, ViewKeys keys) throws SQLException {
        var connection = worker(files, keys);
        try {
            return H2PlanView.proven(connection, files, keys);
        } catch (DataAccessException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection worker(ViewFiles files, ViewKeys keys) throws SQLException {
        return Engine.connect(files.folder(), files.database(), Engine.WORKER, keys);
    }

    @Override
    public PlanView fresh(PlanId id, Path folder, Protection protection) throws StoreException {
        var files = files(id, folder);
        var keys = new ViewKeys(id, protection, secret.bytes());
        try {
            files.delete();
            try (var owner = Engine.create(files.folder(), files.database(), keys)) {
                prepare(owner, id, keys);
            }
            return H2PlanView.empty(worker(files, keys), files, keys);
        } catch (DataAccessException e) {
            throw H2PlanView.failure(files, e);
        } catch (SQLException e) {
            throw H2PlanView.failure(files, e);
        } catch (IOException | FlywayException e) {
            throw new StoreException(new StoreProblem.Faulty(folder, "no database can be made"), e);
        }
    }

    /// The engine takes a backslash for the border of a folder on every system, and so would write
    /// somewhere else.
    private static ViewFiles files(PlanId id, Path folder) throws StoreException {
        if (File.separatorChar == '/' && folder.toString().contains("\\")) {
            throw new StoreException(new StoreProblem.Faulty(folder, "backslash"));
        }
        return new ViewFiles(id, folder.toAbsolutePath().normalize());
    }

    /// Makes the tables and the user who may do nothing but read and write rows.
    private static void prepare(Connection owner, PlanId id, ViewKeys keys) throws SQLException {
        var version = Migration.run(owner);
        Engine.addWorker(owner, keys);
        var sql = Engine.sql(owner);
        for (var kind : EntityKind.values()) {
            Engine.allowWork(sql, Mappers.table(kind));
        }
        Engine.allowWork(sql, META);
        sql.insertInto(META)
                .values(id.value(), version, 0L, new byte[RowSeal.BYTES], new byte[RowSeal.BYTES])
                .execute();
    }
}
