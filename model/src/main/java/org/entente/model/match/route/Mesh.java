package org.entente.model.match.route;

import java.util.Arrays;

/// All hops of a web in one list, those of each port together, forwards or backwards.
final class Mesh {
    private final int[] begin;
    private final int[] ends;
    private final byte[] worst;
    private final byte[] best;

    private Mesh(int[] begin) {
        int hops = begin[begin.length - 1];
        this.begin = begin;
        this.ends = new int[hops];
        this.worst = new byte[hops];
        this.best = new byte[hops];
    }

    static Mesh forwards(Out[] outs) {
        var begin = new int[outs.length + 1];
        for (int port = 0; port < outs.length; port++) {
            begin[port + 1] = begin[port] + outs[port].size();
        }
        var mesh = new Mesh(begin);
        for (int port = 0; port < outs.length; port++) {
            for (int i = 0; i < outs[port].size(); i++) {
                mesh.set(begin[port] + i, outs[port].heads[i], outs[port], i);
            }
        }
        return mesh;
    }

    static Mesh backwards(Out[] outs) {
        var begin = new int[outs.length + 1];
        for (var out : outs) {
            for (int i = 0; i < out.size(); i++) {
                begin[out.heads[i] + 1]++;
            }
        }
        for (int port = 0; port < outs.length; port++) {
            begin[port + 1] += begin[port];
        }
        var mesh = new Mesh(begin);
        var next = begin.clone();
        for (int port = 0; port < outs.length; port++) {
            for (int i = 0; i < outs[port].size(); i++) {
                mesh.set(next[outs[port].heads[i]]++, port, outs[port], i);
            }
        }
        return mesh;
    }

    private void set(int at, int end, Out out, int index) {
        ends[at] = end;
        worst[at] = out.worst[index];
        best[at] = out.best[index];
    }

    /// How many hops of at least this level lie between the nearest of these ports and each other
    /// port, at most one less than `Distances.NEVER`, which stands for no way.
    byte[] hops(int[] starts, int level, boolean isHopeful) {
        var hops = new byte[begin.length - 1];
        Arrays.fill(hops, Distances.NEVER);
        var waiting = new int[hops.length];
        int last = 0;
        for (int start : starts) {
            if (hops[start] == Distances.NEVER) {
                hops[start] = 0;
                waiting[last++] = start;
            }
        }
        var levels = isHopeful ? best : worst;
        for (int first = 0; first < last; first++) {
            int at = waiting[first];
            byte more = (byte) Math.min(hops[at] + 1, Distances.NEVER - 1);
            for (int i = begin[at]; i < begin[at + 1]; i++) {
                if (levels[i] >= level && hops[ends[i]] == Distances.NEVER) {
                    hops[ends[i]] = more;
                    waiting[last++] = ends[i];
                }
            }
        }
        return hops;
    }
}
