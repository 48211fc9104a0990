import type { APIRoute } from 'astro';
import { answerFeed, correctionsFeed } from '../../components/feeds.ts';

export const GET: APIRoute = () => answerFeed(correctionsFeed());
