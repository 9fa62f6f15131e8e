package org.entente.model.rule.cis;

import org.entente.model.match.Editions;
import org.entente.model.match.Fitted;
import org.entente.model.match.NetSheet;
import org.entente.model.match.Standard;
import org.entente.model.plan.Net;

import java.util.List;

/// A net, read: its standard, what is agreed for all, and the systems on it.
record Web(Net net, Standard standard, Fitted agreed, List<Seat> seats, Editions editions) {
    Web {
        seats = List.copyOf(seats);
    }

    /// One parameter over all stations. Those who stand apart are named by where they stand.
    NetSheet.Line line(int parameter) {
        return NetSheet.line(members(), agreed, editions, standard, parameter);
    }

    /// The whole sheet, with those without whom the others could do better.
    NetSheet sheet() {
        return NetSheet.of(standard, members(), agreed, editions);
    }

    /// The station that a line names.
    Seat seat(String member) {
        return seats.get(Integer.parseInt(member));
    }

    private List<NetSheet.Member> members() {
        var members = new java.util.ArrayList<NetSheet.Member>();
        for (int i = 0; i < seats.size(); i++) {
            members.add(new NetSheet.Member(Integer.toString(i), seats.get(i).fitted()));
        }
        return members;
    }
}
