package org.entente.model.level;

/// Puts jobs into an order that keeps every predecessor first and otherwise follows a key.
final class Queue {
    private final Graph graph;
    private final int[] waiting;
    private final long[] heap;
    private int size;

    Queue(Graph graph) {
        this.graph = graph;
        waiting = new int[graph.size];
        heap = new long[graph.size];
    }

    /// Predecessors first, small keys first.
    int[] firstFirst(int[] keys) {
        return sorted(keys, graph.before, graph.after, 1);
    }

    /// Successors first, large keys first.
    int[] lastFirst(int[] keys) {
        return sorted(keys, graph.after, graph.before, -1);
    }

    private int[] sorted(int[] keys, int[][] ahead, int[][] behind, int sign) {
        int[] list = new int[graph.size];
        size = 0;
        for (int job = 0; job < graph.size; job++) {
            waiting[job] = ahead[job].length;
            if (waiting[job] == 0) {
                push(item(sign * keys[job], job));
            }
        }
        for (int next = 0; next < graph.size; next++) {
            int job = (int) pop();
            list[next] = job;
            for (int follower : behind[job]) {
                if (--waiting[follower] == 0) {
                    push(item(sign * keys[follower], follower));
                }
            }
        }
        return list;
    }

    private static long item(int key, int job) {
        return ((long) key << 32) + job;
    }

    private void push(long item) {
        int place = size++;
        while (place > 0 && heap[(place - 1) >>> 1] > item) {
            heap[place] = heap[(place - 1) >>> 1];
            place = (place - 1) >>> 1;
        }
        heap[place] = item;
    }

    private long pop() {
        long top = heap[0];
        long item = heap[--size];
        int place = 0;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= item) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = item;
        return top;
    }
}
