package localorg.load;

import apex.lang.ApexMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Posts from as many threads as there are bodies, while other threads deliver events and run jobs. */
final class ConcurrentPosts {
  private final LiveOrg org;
  private final String className;

  ConcurrentPosts(LiveOrg org, String className) {
    this.org = org;
    this.className = className;
  }

  /** Returns the answers in the order of the posts, after everything that follows from them is done. */
  List<ApexMap> run(List<ApexMap> posts, int workers) {
    ExecutorService threads = Executors.newFixedThreadPool(posts.size() + workers);
    CountDownLatch start = new CountDownLatch(1);
    CountDownLatch posted = new CountDownLatch(posts.size());
    List<Future<ApexMap>> answers = new ArrayList<>();
    List<Future<?>> working = new ArrayList<>();
    for (ApexMap post : posts) {
      answers.add(threads.submit(() -> {
        start.await();
        try {
          return org.post(className, Wire.text(post, "body"), (ApexMap) post.get("headers"));
        } finally {
          posted.countDown();
        }
      }));
    }
    for (int i = 0; i < workers; i++) {
      working.add(threads.submit(() -> {
        start.await();
        boolean done = false;
        while (!done) if (!org.step()) done = posted.await(1, TimeUnit.MILLISECONDS);
        return null;
      }));
    }
    start.countDown();
    try {
      List<ApexMap> found = new ArrayList<>();
      for (Future<ApexMap> answer : answers) found.add(answer.get());
      for (Future<?> worker : working) worker.get();
      org.settle();
      return found;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
