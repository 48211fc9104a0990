import type { APIRoute } from 'astro';
import { answerFeed, siteFeed } from '../components/feeds.ts';

export const GET: APIRoute = () => answerFeed(siteFeed());
